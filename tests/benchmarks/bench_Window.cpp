// What the window costs beside an empty one, in one run: the time from the start of the process to
// a window that can be used, and its memory, each in a process of its own; and what one character
// typed into its filter costs on a plan of 10 000 actions, against a frame of 16.7 ms. `--smoke`
// takes small ones, to show that the program works.

#include "core/exchange/demonstration/DemonstrationFile.h"
#include "tests/benchmarks/LargePlan.h"
#include "tests/benchmarks/Measures.h"
#include "ui/look/Look.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Preferences.h"
#include "ui/window/Prompts.h"

#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>
#include <QWindow>

#include <unistd.h>

#include <cstdio>

using namespace passerelle;
using namespace passerelle::bench;

namespace {

constexpr double frameMilliseconds = 16.7;
constexpr double mostStart = 4; // times an empty window
constexpr double mostMemory = 2.5;

const QString emptyMode = QStringLiteral("--empty");
const QString windowMode = QStringLiteral("--window");
const QString filterMode = QStringLiteral("--filter");

/// The memory of this process that is really there, in bytes.
double residentBytes()
{
    QFile statistics(QStringLiteral("/proc/self/statm"));
    if (!statistics.open(QIODevice::ReadOnly))
        return 0;
    return statistics.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE));
}

/// Waits until the window is shown and has done all that it had put off.
void settle(const QWidget &window)
{
    while (window.windowHandle() == nullptr || !window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

/// Tells the parent that the window can be used, and with how much memory.
int tellReady()
{
    std::printf("%.0f\n", residentBytes());
    std::fflush(stdout);
    return 0;
}

int showEmptyWindow()
{
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    settle(window);
    return tellReady();
}

/// The window as the program makes it (app/WindowRun.cpp), with preferences beside the file.
class Program final
{
public:
    explicit Program(QApplication &application, const QString &path)
        : m_preferences(path + QStringLiteral(".ini"))
        , m_look(application)
        , m_window({m_preferences, m_look, m_prompts, [](QLocale::Language) {},
                    [] { return QDate(2023, 3, 12); }, QStringLiteral("Camille"), path})
    {
        m_window.openFile(path);
        m_window.show();
        settle(m_window);
    }

    MainWindow &window() { return m_window; }

private:
    Preferences m_preferences;
    Look m_look;
    DialogPrompts m_prompts;
    MainWindow m_window;
};

void typeCharacter(QWidget &field, QChar character)
{
    if (character.unicode() < 128) {
        QKeyEvent pressed(QEvent::KeyPress, character.toUpper().unicode(), Qt::NoModifier,
                          character);
        QCoreApplication::sendEvent(&field, &pressed);
        QKeyEvent released(QEvent::KeyRelease, character.toUpper().unicode(), Qt::NoModifier,
                           character);
        QCoreApplication::sendEvent(&field, &released);
        return;
    }
    QInputMethodEvent composed;
    composed.setCommitString(character);
    QCoreApplication::sendEvent(&field, &composed);
}

int measureFilter(QApplication &application, const QString &path, int rounds)
{
    Program program(application, path);
    program.window().goTo({PageKey::ActionPlan});
    settle(program.window());
    auto *words = program.window().findChild<QLineEdit *>(QStringLiteral("filterWords"));
    if (words == nullptr)
        qFatal("the page has no filter");
    words->setFocus();
    Costs typing;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text :
             {QStringLiteral("évaluer l’accès"), QStringLiteral("maison des internes"),
              QStringLiteral("centre hospitalier îles"), QStringLiteral("zzzz")}) {
            for (const QChar character : text)
                typing.add(costOf([&] {
                    typeCharacter(*words, character);
                    QCoreApplication::processEvents(); // painted too
                }));
            words->clear();
            QCoreApplication::processEvents();
        }
    }
    const double slowest = percentile(typing.wall, 0.99);
    std::printf("one character typed into the filter of the window: %.2f ms (median), %.2f ms "
                "(p99): %.2f of a frame; %.0f MB resident\n",
                median(typing.wall), slowest, slowest / frameMilliseconds, residentBytes() / 1e6);
    if (slowest > frameMilliseconds)
        std::printf("  slower than a frame\n");
    return 0;
}

/// The milliseconds until a process of this program in that mode tells that it is ready, and the
/// bytes it then takes.
std::pair<double, double> startOf(const QStringList &mode)
{
    QProcess process;
    const Cost cost = costOf([&] {
        process.start(QCoreApplication::applicationFilePath(), mode);
        while (!process.canReadLine() && process.waitForReadyRead()) { }
    });
    const double bytes = process.readLine().toDouble();
    process.waitForFinished();
    if (bytes <= 0)
        qFatal("%s did not start: %s", qPrintable(mode.join(u' ')),
               process.readAllStandardError().constData());
    return {cost.wall, bytes};
}

void compareStarts(const QString &path, int runs)
{
    std::vector<double> empty;
    std::vector<double> ours;
    std::vector<double> emptyBytes;
    std::vector<double> ourBytes;
    (void)startOf({windowMode, path}); // makes the backup of the day
    for (int run = 0; run < runs; ++run) {
        const auto [emptyTime, emptyMemory] = startOf({emptyMode});
        const auto [ourTime, ourMemory] = startOf({windowMode, path});
        empty.push_back(emptyTime);
        ours.push_back(ourTime);
        emptyBytes.push_back(emptyMemory);
        ourBytes.push_back(ourMemory);
    }
    const double start = medianRatio(ours, empty);
    const double memory = medianRatio(ourBytes, emptyBytes);
    std::printf("start with the demonstration: %.0f ms, an empty window %.0f ms, ratio %.2f\n",
                median(ours), median(empty), start);
    if (start > mostStart)
        std::printf("  more than %.1f times\n", mostStart);
    std::printf("memory with the demonstration: %.1f MB, an empty window %.1f MB, ratio %.2f\n",
                median(ourBytes) / 1e6, median(emptyBytes) / 1e6, memory);
    if (memory > mostMemory)
        std::printf("  more than %.1f times\n", mostMemory);
    std::fflush(stdout);
}

int measureAll(bool isSmoke)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return 1;
    const QString demonstration = folder.filePath(QStringLiteral("demonstration.passerelle"));
    if (!writeDemonstration(DemonstrationTerritory::Agen, demonstration, {}))
        return 1;
    compareStarts(demonstration, isSmoke ? 1 : 15);
    const QString large = folder.filePath(QStringLiteral("large.passerelle"));
    (void)writeLargePlan(large, isSmoke ? 50 : 10000);
    return QProcess::execute(QCoreApplication::applicationFilePath(),
                             {filterMode, large, QString::number(isSmoke ? 1 : 3)});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == emptyMode)
        return showEmptyWindow();
    QTranslator french;
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    if (french.load(QStringLiteral("passerelle_fr"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&french);
    if (mode == windowMode) {
        Program program(application, arguments.value(2));
        return tellReady();
    }
    if (mode == filterMode)
        return measureFilter(application, arguments.value(2), arguments.value(3).toInt());
    return measureAll(mode == QStringLiteral("--smoke"));
}

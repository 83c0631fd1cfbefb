#include "core/storage/History.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/HourOfWork.h"
#include "tests/support/WindowFixture.h"
#include "ui/window/Commands.h"

#include <QAction>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

namespace {

/// What the history itself records is left aside: undo passes over documents produced.
QString dumpOfWork(const QString &path)
{
    QStringList lines = dumpOf(path).split(u'\n');
    lines.erase(
        std::remove_if(lines.begin(), lines.end(),
                       [](const QString &line) { return line.startsWith(u"produced_document:"); }),
        lines.end());
    return lines.join(u'\n');
}

} // namespace

/// An hour of a coordinator's work on the demonstration, over every page, by a script; then all of
/// it taken back.
class tst_HourOfWork final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void hourOfWork_isSoundAndCanAllBeTakenBack();

private:
    void check() const;
    void takeAllBack();

    std::optional<HistoryTransaction> undoTarget() const;

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

void tst_HourOfWork::hourOfWork_isSoundAndCanAllBeTakenBack()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openDemonstration();
    m_path = m_fixture->window().session()->workspace().path();
    const QString before = dumpOfWork(m_path);

    HourOfWork(*m_fixture).doAll();

    const QString after = dumpOfWork(m_path);
    QVERIFY(after != before);
    check();
    m_fixture->restart();
    m_fixture->window().openFile(m_path);
    QCOMPARE(dumpOfWork(m_path), after);
    takeAllBack();
    check();
    QCOMPARE(dumpOfWork(m_path), before);
    m_fixture.reset();
}

std::optional<HistoryTransaction> tst_HourOfWork::undoTarget() const
{
    return m_fixture->window().session()->workspace().history().undoTarget().value();
}

void tst_HourOfWork::check() const
{
    m_fixture->run(WindowCommand::CloseFile);
    const auto workspace = Workspace::open(m_path);
    QVERIFY(workspace.has_value());
    const Result<QStringList> problems = (*workspace)->check();
    QVERIFY(problems.has_value());
    QCOMPARE(problems.value(), QStringList());
}

void tst_HourOfWork::takeAllBack()
{
    constexpr int leastEdits = 200;
    constexpr int mostEdits = 2000;
    const QAction *undo = m_fixture->window().commands().action(WindowCommand::Undo);
    int edits = 0;
    while (undo->isEnabled() && edits < mostEdits) {
        m_fixture->run(WindowCommand::Undo);
        ++edits;
    }
    QVERIFY(!undoTarget());
    QVERIFY2(edits >= leastEdits, qPrintable(QString::number(edits)));
}

QTEST_MAIN(tst_HourOfWork)
#include "tst_HourOfWork.moc"

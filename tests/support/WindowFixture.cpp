#include "tests/support/WindowFixture.h"

#include "core/exchange/templates/PlanTemplate.h"
#include "ui/window/Commands.h"

#include <QAction>
#include <QApplication>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

namespace passerelle::test {

WindowFixture::WindowFixture(QDate today)
    : look(*static_cast<QApplication *>(QCoreApplication::instance()))
    , m_today(today)
{
    if (!m_french.load(QStringLiteral("passerelle_fr"), QStringLiteral(":/i18n")))
        qFatal("the French translation is missing");
    if (!m_english.load(QStringLiteral("passerelle_en"), QStringLiteral(":/i18n")))
        qFatal("the English plurals are missing");
    // Qt's own is loaded where it is installed, as the program does.
    m_hasQtFrench = m_qtFrench.load(QStringLiteral("qtbase_fr"),
                                    QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    speak(QLocale::English);
    makeWindow();
}

WindowFixture::~WindowFixture()
{
    m_window.reset(); // as it was left: it is not told of another language first
    speak(QLocale::English);
}

void WindowFixture::makeWindow()
{
    preferences = std::make_unique<Preferences>(path(QStringLiteral("passerelle.ini")));
    look.setZoom(preferences->zoom());
    look.setTheme(preferences->theme());
    m_window = std::make_unique<MainWindow>(WindowSurroundings{
        *preferences, look, prompts, [this](QLocale::Language language) { speak(language); },
        [this] { return m_today; }, QStringLiteral("Camille"),
        path(QStringLiteral("demonstration.passerelle"))});
    // The platform without a screen calls its own smaller than any desktop's.
    if (preferences->geometry().isEmpty())
        m_window->resize(1280, 800);
    m_window->show();
}

void WindowFixture::run(WindowCommand command)
{
    m_window->commands().action(command)->trigger();
    QCoreApplication::processEvents();
}

QString WindowFixture::makeFile(const QString &name) const
{
    const QString file = path(name);
    const Result<> made = createFromTemplate(
        file, {PlanTemplate::ClsmRoadMap, QStringLiteral("Val de Garonne"), {}, {}, {}});
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return file;
}

void WindowFixture::openDemonstration()
{
    m_window->openDemonstration();
    QCoreApplication::processEvents();
}

void WindowFixture::speak(QLocale::Language language)
{
    QCoreApplication::removeTranslator(&m_english);
    QCoreApplication::removeTranslator(&m_french);
    QCoreApplication::removeTranslator(&m_qtFrench);
    const bool isFrench = language == QLocale::French;
    QLocale::setDefault(isFrench ? QLocale(QLocale::French, QLocale::France)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (isFrench && m_hasQtFrench)
        QCoreApplication::installTranslator(&m_qtFrench);
    QCoreApplication::installTranslator(isFrench ? &m_french : &m_english);
    // Widgets are told later by the application; nobody waits for it in a test.
    QCoreApplication::processEvents();
}

void WindowFixture::restart()
{
    m_window->close();
    m_window.reset();
    preferences.reset();
    makeWindow();
}

void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

} // namespace passerelle::test

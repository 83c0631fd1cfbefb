#include <QCoreApplication>
#include <QTranslator>

// Tests read the source texts, with the plurals of English: "2 actions", where the source says
// "%n action(s)". A translator a test installs itself goes before this one.

namespace {

void installEnglishPlurals()
{
    auto *plurals = new QTranslator(QCoreApplication::instance());
    if (!plurals->load(QStringLiteral("passerelle_en"), QStringLiteral(":/i18n"))
        || !QCoreApplication::installTranslator(plurals))
        qFatal("the plurals of English are not there");
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(installEnglishPlurals)

#include "app/Language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QTranslator>

namespace passerelle {

namespace {

/// Keeps changes of language from the widgets while it lives.
class Silence final : public QObject
{
public:
    Silence() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        return event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance();
    }
};

} // namespace

Language::Language() = default;
Language::~Language() = default;

void Language::use(QLocale::Language language)
{
    m_used = language;
    m_translators.clear(); // a translator that goes is taken off the application
    if (language == QLocale::English) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        load(QStringLiteral("passerelle_en"), QStringLiteral(":/i18n")); // its plurals
        return;
    }
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    load(QStringLiteral("qtbase_fr"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("passerelle_fr"), QStringLiteral(":/i18n"));
}

void Language::during(QLocale::Language language, const std::function<void()> &work)
{
    if (language == m_used) {
        work();
        return;
    }
    const Silence silence;
    const QLocale::Language before = m_used;
    use(language);
    work();
    use(before);
}

QLocale::Language Language::ofTheComputer()
{
    const QLocale system = QLocale::system();
    // The "C" locale of servers and containers calls itself English without anybody's choice.
    const bool isChosen = !system.uiLanguages().isEmpty() && system.name() != QStringLiteral("C");
    return isChosen && system.language() == QLocale::English ? QLocale::English : QLocale::French;
}

void Language::load(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace passerelle

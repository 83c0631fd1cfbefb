#include "app/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace passerelle {

Language::Language() = default;
Language::~Language() = default;

void Language::use(QLocale::Language language)
{
    m_translators.clear(); // a translator that goes is taken off the application
    if (language == QLocale::English) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        return;
    }
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    load(QStringLiteral("qtbase_fr"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("passerelle_fr"), QStringLiteral(":/i18n"));
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

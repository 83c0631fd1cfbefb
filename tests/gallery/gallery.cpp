#include "core/exchange/demonstration/DemonstrationFile.h"
#include "ui/look/Look.h"
#include "ui/pages/Page.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PageFactory.h"
#include "ui/window/Preferences.h"
#include "ui/window/Prompts.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTranslator>

using namespace passerelle;

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QDir out(QString::fromLocal8Bit(argc > 1 ? argv[1] : "gallery-out"));
    out.mkpath(QStringLiteral("."));
    QTemporaryDir folder;
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QTranslator french;
    if (french.load(QStringLiteral("passerelle_fr"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&french);
    Preferences preferences(folder.filePath(QStringLiteral("p.ini")));
    Look look(application);
    DialogPrompts prompts;
    const QString demo = folder.filePath(QStringLiteral("agen.passerelle"));
    for (const bool dark : {false, true}) {
        look.setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        MainWindow window({preferences, look, prompts, [](QLocale::Language) {},
                           [] { return QDate(2023, 3, 12); }, QStringLiteral("Camille"), demo});
        window.resize(1440, 900);
        window.show();
        QCoreApplication::processEvents();
        const QString suffix = dark ? QStringLiteral("-dark") : QString();
        window.grab().save(out.filePath(QStringLiteral("welcome%1.png").arg(suffix)));
        window.openDemonstration();
        for (const PageKey page : allPages()) {
            window.goTo({page});
            QCoreApplication::processEvents();
            if (page == PageKey::ActionPlan) {
                const auto &actions = window.session()->contents().actions;
                for (const char *tab : {"sheet", "stages", "followUps", "indicators", "partners", "history"}) {
                    window.goTo({page, actions[5].id.toString(), {}, QString::fromLatin1(tab)});
                    QCoreApplication::processEvents();
                    window.grab().save(out.filePath(QStringLiteral("plan-%1%2.png").arg(QString::fromLatin1(tab), suffix)));
                }
                window.goTo({page, window.session()->contents().nodes[1].id.toString()});
                QCoreApplication::processEvents();
            }
            window.grab().save(
                out.filePath(QStringLiteral("%1%2.png").arg(pageKeyText(page), suffix)));
        }
    }
    return 0;
}

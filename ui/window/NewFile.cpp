#include "ui/window/NewFile.h"

#include "core/domain/FileNames.h"
#include "core/exchange/PlanImport.h"
#include "ui/dialogs/NewFileDialog.h"
#include "ui/dialogs/NewPlanDialog.h"
#include "ui/session/PlanSession.h"
#include "ui/window/Prompts.h"

#include <QCoreApplication>
#include <QDir>

namespace passerelle {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("NewFile", source);
}

/// Where the user wants the file; empty when they gave up.
QString askForPlace(Prompts &prompts, const QString &folder, const QString &territory,
                    QWidget *window)
{
    const QString proposed = QDir(folder).filePath(proposedFileName(territory));
    return prompts.fileToSave(
        window, text(QT_TRANSLATE_NOOP("NewFile", "Where to keep the file")), proposed,
        text(QT_TRANSLATE_NOOP("NewFile", "Passerelle files (*.passerelle)")));
}

} // namespace

QString makeNewFile(Prompts &prompts, const QString &author, const QString &folder, QWidget *window)
{
    NewFileDialog dialog(window);
    while (std::optional<TemplateFile> file = dialog.ask()) {
        file->author = author;
        const QString place = askForPlace(prompts, folder, file->territoryName, window);
        if (place.isEmpty())
            continue; // back to what was typed
        const Result<> made = createFromTemplate(place, *file);
        if (made)
            return place;
        dialog.setProblem(made.error().message);
    }
    return {};
}

void addNewPlan(PlanSession &session, QWidget *window)
{
    NewPlanDialog dialog(session.contents().territory.name, window);
    const std::optional<NewPlan> asked = dialog.ask();
    if (!asked)
        return;
    const PlanDraft draft = draftFromTemplate(asked->from, asked->title, asked->term);
    const EditLabel label{QT_TRANSLATE_NOOP("Edit", "Add plan \"%1\""), draft.plan.title};
    const auto written =
        session.write(label, [&](Stores &stores) { return insertDraft(stores, draft); });
    if (!written || !session.choosePlan(draft.plan.id))
        return; // refused() told why
    session.tell(text(QT_TRANSLATE_NOOP("NewFile", "The plan was added to this file.")), true);
}

QString proposedFileName(const QString &territory)
{
    const QString name = fileNameFrom(territory);
    return (name.isEmpty() ? text(QT_TRANSLATE_NOOP("NewFile", "New territory")) : name)
        + QStringLiteral(".passerelle");
}

} // namespace passerelle

#include "ui/window/NewFile.h"

#include "core/exchange/PlanImport.h"
#include "ui/dialogs/NewFileDialog.h"
#include "ui/dialogs/NewPlanDialog.h"
#include "ui/session/PlanSession.h"
#include "ui/window/Prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace passerelle {

namespace {

const QString fileSuffix = QStringLiteral(".passerelle");

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

/// Makes the file, under the name chosen with our suffix; gives its path.
Result<QString> make(const QString &chosen, const TemplateFile &file)
{
    if (chosen.endsWith(fileSuffix, Qt::CaseInsensitive)) {
        // The user has agreed to replace what stands there.
        const Result<> made =
            createFromTemplate(chosen, file, [](const QString & /*path*/) { return Result<>(); });
        return made ? Result<QString>(chosen) : Result<QString>(made.error());
    }
    // With the suffix it is another name, which nobody has agreed to replace.
    const QString path = chosen + fileSuffix;
    const Result<> made = createFromTemplate(path, file);
    return made ? Result<QString>(path) : Result<QString>(made.error());
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
        const Result<QString> made = make(place, *file);
        if (made)
            return *made;
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
    static const QRegularExpression refused(QStringLiteral(R"([\x00-\x1f/\\:*?"<>|])"));
    QString name = territory;
    name = name.replace(refused, QStringLiteral(" ")).simplified();
    // A leading dot hides a file; Windows drops the last one.
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        name = text(QT_TRANSLATE_NOOP("NewFile", "New territory"));
    constexpr qsizetype longestName = 80;
    return name.left(longestName).trimmed() + fileSuffix;
}

} // namespace passerelle

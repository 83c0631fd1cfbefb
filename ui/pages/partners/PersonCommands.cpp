#include "ui/pages/partners/PersonCommands.h"

#include "core/domain/FileNames.h"
#include "core/exchange/PersonExport.h"
#include "core/wording/FieldLabels.h"
#include "core/workspace/Stores.h"
#include "ui/window/DocumentPath.h"
#include "ui/window/Prompts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace passerelle {

namespace {

struct PersonCommands
{
    Q_DECLARE_TR_FUNCTIONS(PersonCommands)
};

constexpr int eraseAnswer = 1;
constexpr qsizetype mostMentions = 8;

QString proposedPath(const PlanSession &session, const QString &name)
{
    const QString person = fileNameFrom(name);
    const QString fileName = person.isEmpty() ? PersonCommands::tr("Person") : person;
    return usualDocumentFolder(session) + u'/' + fileName + QStringLiteral(".txt");
}

Result<> write(const PlanSession &session, const QString &path, const QByteArray &bytes)
{
    if (const Result<> allowed = checkDocumentPath(path, session); !allowed)
        return allowed;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::File,
                 PersonCommands::tr("\"%1\" could not be written. Choose another folder.")
                     .arg(QFileInfo(path).fileName()),
                 file.errorString()};
}

/// The texts that will go on naming the person, one a line.
QString mentionsText(const std::vector<PersonMention> &mentions)
{
    QStringList lines;
    for (const PersonMention &mention : mentions) {
        const QString field = fieldLabel(mention.table, mention.field);
        lines << (field.isEmpty() ? mention.place
                                  : PersonCommands::tr("%1: %2").arg(mention.place, field));
    }
    lines.removeDuplicates();
    const qsizetype more = lines.size() - mostMentions;
    lines = lines.mid(0, mostMentions);
    if (more > 0)
        lines << PersonCommands::tr("and %n more", nullptr, int(more));
    return QStringLiteral("• ") + lines.join(QStringLiteral("\n• "));
}

Question questionFor(const PersonExport &person)
{
    QString text = PersonCommands::tr(
                       "%1 will be erased from the contacts, committees and signatures, and from "
                       "the history of the file. This cannot be undone. Backups made before still "
                       "hold the person until they are replaced.")
                       .arg(person.contact.name);
    if (!person.mentions.empty())
        text += QStringLiteral("\n\n")
            + PersonCommands::tr("These texts mention the name and stay as they are; correct them "
                                 "by hand:")
            + u'\n' + mentionsText(person.mentions);
    return {PersonCommands::tr("Erase this person?"),
            text,
            {PersonCommands::tr("Keep"), PersonCommands::tr("Erase for ever")}};
}

} // namespace

void exportPerson(PlanSession &session, Prompts &prompts, const ContactId &person, QWidget *window)
{
    const Result<PersonExport> held = personExport(session.workspace().stores(), person);
    if (!held) {
        session.tell(held.error().message);
        return;
    }
    const QString path = prompts.fileToSave(
        window, PersonCommands::tr("Export what the file holds about this person"),
        proposedPath(session, held->contact.name),
        PersonCommands::tr("Text (*.txt);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    const bool isJson = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const Result<> written = write(session, path, isJson ? toJson(*held) : toText(*held).toUtf8());
    if (!written)
        session.tell(written.error().message);
    else
        session.tell(PersonCommands::tr("\"%1\" was written.").arg(QFileInfo(path).fileName()));
}

bool erasePerson(PlanSession &session, Prompts &prompts, const ContactId &person, QWidget *window)
{
    const Result<PersonExport> held = personExport(session.workspace().stores(), person);
    if (!held) {
        session.tell(held.error().message);
        return false;
    }
    if (prompts.answer(window, questionFor(*held)) != eraseAnswer)
        return false;
    if (const Result<ChangeSet> erased = session.workspace().erasePerson(person); !erased) {
        session.tell(erased.error().message);
        return false;
    }
    session.tell(PersonCommands::tr("The person was erased from the file and its history."));
    return true;
}

} // namespace passerelle

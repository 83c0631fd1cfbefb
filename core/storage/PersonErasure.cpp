#include "core/storage/PersonErasure.h"

#include "core/storage/Rows.h"

#include <QSet>

namespace passerelle {

namespace {

/// Stands where a name was: a contact must have one, in past states too.
QString erasedName()
{
    return QStringLiteral("[…]");
}

/// Shorter texts are found inside words that have nothing to do with the person.
constexpr qsizetype shortestTrace = 3;

QString withinLiteral(QString text)
{
    return text.replace(u'\'', QStringLiteral("''"));
}

QString erasedLiteral(const QString &column, const QString &literal)
{
    if (column == u"id")
        return literal;
    if (column == u"name")
        return u'\'' + erasedName() + u'\'';
    const bool mayBeNull = column != u"function" && column != u"email" && column != u"phone";
    return mayBeNull ? QStringLiteral("NULL") : QStringLiteral("''");
}

QString erased(const LiteralsByColumn &values)
{
    QStringList assignments;
    for (auto value = values.begin(); value != values.end(); ++value)
        assignments << value.key() + u'=' + erasedLiteral(value.key(), value.value());
    return assignments.join(u',');
}

/// The names, e-mails and phone numbers the journal remembers; `life` after the contact was
/// removed, so that those of the last day are among them.
QSet<QString> tracesIn(const std::vector<HistoryChange> &life)
{
    QSet<QString> traces;
    for (const HistoryChange &change : life)
        for (const QString &column :
             {QStringLiteral("name"), QStringLiteral("email"), QStringLiteral("phone")}) {
            const auto literal = change.oldValues.constFind(column);
            if (literal == change.oldValues.constEnd())
                continue;
            const QString text = fromLiteral(*literal).toString();
            if (text.size() >= shortestTrace && text != erasedName())
                traces << text;
        }
    return traces;
}

Result<> scrubOwnChanges(const Connection &connection, const std::vector<HistoryChange> &life)
{
    for (const HistoryChange &change : life) {
        if (change.oldValues.isEmpty())
            continue;
        if (const Result<> scrubbed =
                runStatement(connection, "UPDATE history_change SET old_values = ? WHERE seq = ?",
                             erased(change.oldValues), change.seq);
            !scrubbed)
            return scrubbed;
    }
    return {};
}

/// Nothing of the past may refer to the person, or taking it back would.
Result<> scrubReferences(const Connection &connection, const ContactId &person)
{
    return runStatement(connection, R"sql(
        UPDATE history_change
        SET old_values = replace(old_values, quote(?), 'NULL')
        WHERE table_name <> 'contact' AND instr(old_values, quote(?)) > 0)sql",
                        person, person);
}

Result<> scrubTexts(const Connection &connection, const QString &trace)
{
    const QString inLiteral = withinLiteral(trace);
    return runStatement(connection, R"sql(
        UPDATE history_change
        SET old_values = replace(old_values, ?, ?)
        WHERE instr(old_values, ?) > 0)sql",
                        inLiteral, erasedName(), inLiteral)
        .and_then([&] {
            return runStatement(connection, R"sql(
                UPDATE history_transaction
                SET subject = replace(subject, ?, ?), author = replace(author, ?, ?)
                WHERE instr(subject, ?) > 0 OR instr(author, ?) > 0)sql",
                                trace, erasedName(), trace, erasedName(), trace, trace);
        });
}

} // namespace

Result<bool> hasPerson(const Connection &connection, const ContactId &person)
{
    Query query(connection, "SELECT id FROM contact WHERE id = ?");
    const Result<QStringList> found = listTexts(query.bind(person));
    return found ? Result<bool>(!found->isEmpty()) : found.error();
}

Result<> erasePerson(const Connection &connection, const ContactId &person)
{
    if (const Result<> removed =
            runStatement(connection, "DELETE FROM contact WHERE id = ?", person);
        !removed)
        return removed;
    const Result<std::vector<HistoryChange>> life =
        History(connection).changesOfRow(QStringLiteral("contact"), person.toString(), 0);
    if (!life)
        return life.error();
    if (life->empty())
        return goneError("erase person");
    Result<> scrubbed = scrubOwnChanges(connection, *life).and_then([&] {
        return scrubReferences(connection, person);
    });
    const QSet<QString> traces = tracesIn(*life);
    for (const QString &trace : traces)
        if (scrubbed)
            scrubbed = scrubTexts(connection, trace);
    return scrubbed;
}

bool isOfErasedPerson(const HistoryChange &change)
{
    return change.table == u"contact"
        && change.oldValues.value(QStringLiteral("name")) == u'\'' + erasedName() + u'\'';
}

} // namespace passerelle

#include "core/storage/PersonErasure.h"

#include "core/storage/Rows.h"

#include <QSet>

#include <algorithm>
#include <functional>

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

/// The names, e-mails and phone numbers the journal remembers, the longest first: a name may begin
/// another. `life` is read after the contact was removed, so that those of the last day are in it.
QStringList tracesIn(const std::vector<HistoryChange> &life)
{
    QStringList traces;
    for (const HistoryChange &change : life)
        for (const QString &column :
             {QStringLiteral("name"), QStringLiteral("email"), QStringLiteral("phone")}) {
            const auto literal = change.oldValues.constFind(column);
            if (literal == change.oldValues.constEnd())
                continue;
            const QString text = fromLiteral(*literal).toString();
            if (text.size() >= shortestTrace && text != erasedName() && !traces.contains(text))
                traces << text;
        }
    std::ranges::stable_sort(traces, std::ranges::greater(), &QString::size);
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

/// `text` without the trace where it stands as words of its own: "Ali" is not in "Alimentation".
QString withoutTrace(QString text, const QString &trace)
{
    const auto isPartOfWord = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(trace); at >= 0; at = text.indexOf(trace, at)) {
        if (isPartOfWord(at - 1) || isPartOfWord(at + trace.size())) {
            ++at;
            continue;
        }
        text.replace(at, trace.size(), erasedName());
        at += erasedName().size();
    }
    return text;
}

/// Keys of vocabularies and codes, days and instants whose column does not say so by its ending.
const QSet<QString> &keyAndDayColumns()
{
    static const QSet<QString> columns{
        QStringLiteral("id"),
        QStringLiteral("as_of"),
        QStringLiteral("computed_from"),
        QStringLiteral("confidence"),
        QStringLiteral("demonstration"),
        QStringLiteral("direction"),
        QStringLiteral("format"),
        QStringLiteral("hidden_until"),
        QStringLiteral("insee_code"),
        QStringLiteral("key"),
        QStringLiteral("kind"),
        QStringLiteral("language"),
        QStringLiteral("level"),
        QStringLiteral("list"),
        QStringLiteral("member_from"),
        QStringLiteral("member_to"),
        QStringLiteral("origin"),
        QStringLiteral("page"),
        QStringLiteral("participation"),
        QStringLiteral("phase"),
        QStringLiteral("postponed_to"),
        QStringLiteral("priority"),
        QStringLiteral("recurrence"),
        QStringLiteral("role"),
        QStringLiteral("since"),
        QStringLiteral("state"),
        QStringLiteral("status"),
        QStringLiteral("value_type"),
    };
    return columns;
}

QString withoutTrace(const LiteralsByColumn &values, const QString &trace)
{
    QStringList assignments;
    for (auto value = values.begin(); value != values.end(); ++value)
        assignments << value.key() + u'='
                + (isProse(value.key(), value.value()) ? withoutTrace(value.value(), trace)
                                                       : value.value());
    return assignments.join(u',');
}

struct TextRow
{
    qint64 id = 0;
    QString first;
    QString second;
};

TextRow readTextRow(const Query &query)
{
    TextRow row;
    query.read(row.id, row.first, row.second);
    return row;
}

/// The past of what is not a contact: another contact may share a name, or a switchboard.
Result<> scrubChanges(const Connection &connection, const QString &trace)
{
    const QString inLiteral = withinLiteral(trace);
    Query query(connection, R"sql(
        SELECT seq, old_values, ''
        FROM history_change
        WHERE table_name <> 'contact' AND instr(old_values, ?) > 0)sql");
    const Result<std::vector<TextRow>> rows = listRows(query.bind(inLiteral), readTextRow);
    if (!rows)
        return rows.error();
    for (const TextRow &row : *rows) {
        const std::optional<LiteralsByColumn> values = parseAssignments(row.first);
        if (!values)
            continue; // nothing of ours: check tells
        if (const Result<> scrubbed =
                runStatement(connection, "UPDATE history_change SET old_values = ? WHERE seq = ?",
                             withoutTrace(*values, inLiteral), row.id);
            !scrubbed)
            return scrubbed;
    }
    return {};
}

Result<> scrubNamesOfEdits(const Connection &connection, const QString &trace)
{
    Query query(connection, R"sql(
        SELECT id, subject, author
        FROM history_transaction
        WHERE instr(subject, ?) > 0 OR instr(author, ?) > 0)sql");
    const Result<std::vector<TextRow>> rows = listRows(query.bind(trace, trace), readTextRow);
    if (!rows)
        return rows.error();
    for (const TextRow &row : *rows)
        if (const Result<> scrubbed = runStatement(
                connection, "UPDATE history_transaction SET subject = ?, author = ? WHERE id = ?",
                withoutTrace(row.first, trace), withoutTrace(row.second, trace), row.id);
            !scrubbed)
            return scrubbed;
    return {};
}

} // namespace

bool isProse(const QString &column, const QString &literal)
{
    static const QStringList endings{QStringLiteral("_id"),  QStringLiteral("_on"),
                                     QStringLiteral("_at"),  QStringLiteral("_start"),
                                     QStringLiteral("_end"), QStringLiteral("_time")};
    return literal.startsWith(u'\'') && !keyAndDayColumns().contains(column)
        && std::ranges::none_of(endings,
                                [&](const QString &ending) { return column.endsWith(ending); });
}

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
    for (const QString &trace : tracesIn(*life))
        scrubbed = scrubbed.and_then([&] { return scrubChanges(connection, trace); }).and_then([&] {
            return scrubNamesOfEdits(connection, trace);
        });
    return scrubbed;
}

bool isOfErasedPerson(const HistoryChange &change)
{
    return change.table == u"contact"
        && change.oldValues.value(QStringLiteral("name")) == u'\'' + erasedName() + u'\'';
}

} // namespace passerelle

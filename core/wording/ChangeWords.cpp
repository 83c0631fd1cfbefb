#include "core/wording/ChangeWords.h"

#include "core/domain/Quotation.h"
#include "core/wording/FieldLabels.h"
#include "core/wording/FieldValues.h"
#include "core/wording/RowSentences.h"
#include "core/wording/WordingText.h"

#include <QStringList>

namespace passerelle {

namespace {

using Row = QMap<QString, QVariant>;

/// The columns that make the key of a table without ids, in the order of the key.
QStringList keyColumnsOf(const QString &table)
{
    static const QMap<QString, QStringList> columns{
        {QStringLiteral("action_organization"),
         {QStringLiteral("action_id"), QStringLiteral("role"), QStringLiteral("organization_id")}},
        {QStringLiteral("action_term"),
         {QStringLiteral("action_id"), QStringLiteral("list"), QStringLiteral("key")}},
        {QStringLiteral("action_commune"),
         {QStringLiteral("action_id"), QStringLiteral("commune_id")}},
        {QStringLiteral("action_district"),
         {QStringLiteral("action_id"), QStringLiteral("district_id")}},
        {QStringLiteral("action_reference_objective"),
         {QStringLiteral("action_id"), QStringLiteral("objective_id")}},
        {QStringLiteral("organization_alias"),
         {QStringLiteral("organization_id"), QStringLiteral("alias")}},
        {QStringLiteral("plan_commune"), {QStringLiteral("plan_id"), QStringLiteral("commune_id")}},
        {QStringLiteral("plan_level"), {QStringLiteral("plan_id"), QStringLiteral("position")}},
        {QStringLiteral("plan_role"),
         {QStringLiteral("plan_id"), QStringLiteral("organization_id"), QStringLiteral("role")}},
        {QStringLiteral("term"), {QStringLiteral("list"), QStringLiteral("key")}},
    };
    return columns.value(table);
}

/// What is known of the row, its key included: a role or a target group is all in its key.
Row knownRow(const RecordedChange &change)
{
    Row row = change.row;
    const QStringList columns = keyColumnsOf(change.table);
    const QStringList literals = parseLiterals(change.rowKey).value_or(QStringList());
    if (literals.size() == columns.size())
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), fromLiteral(literals.at(i)));
    return row;
}

/// The columns a row goes by, the most telling first.
constexpr const char *nameColumns[]{
    "title",        "short_name",  "name",       "label",        "alias",
    "effective_on", "number",      "text",       "phase",        "key",
    "commune_id",   "district_id", "held_start", "objective_id", "organization_id",
    "contact_id",   "indicator_id"};

class ChangeSentence final
{
public:
    ChangeSentence(const RecordedChange &change, const PlanContents &contents,
                   const QLocale &locale)
        : m_change(change)
        , m_row(knownRow(change))
        , m_contents(contents)
        , m_locale(locale)
    {
    }

    QString ofUpdate(bool isOfSubject) const;
    QString ofInsert() const;
    QString ofDelete() const { return sentences().removed.arg(name()); }

private:
    RowSentences sentences() const { return rowSentences(m_change.table, variety()); }
    QString variety() const;
    QString name() const;
    QString value(const QString &column) const;
    QString followUpNews() const;

    const RecordedChange &m_change;
    const Row m_row;
    const PlanContents &m_contents;
    const QLocale &m_locale;
};

QString ChangeSentence::variety() const
{
    const QString role = m_row.value(QStringLiteral("role")).toString();
    return role.isEmpty() ? m_row.value(QStringLiteral("list")).toString() : role;
}

/// The words of what the row holds in a column; empty when it holds nothing or is not known.
QString ChangeSentence::value(const QString &column) const
{
    const QVariant stored = m_row.value(column);
    if (stored.isNull() || stored.toString().isEmpty())
        return {};
    // A key may stand in two lists under two labels: the row knows which one it is of.
    if (column == u"key")
        if (const auto list = fromKey<TermList>(variety()); list)
            return termLabel(*list, stored.toString(), m_contents.customTerms);
    return fieldValue(m_change.table, column, stored, m_contents, m_locale);
}

/// As the row tells, else as the plan has it now; for between quotation marks.
QString ChangeSentence::name() const
{
    for (const char *column : nameColumns)
        if (const QString known = value(QString::fromLatin1(column)); !known.isEmpty())
            return insideQuotes(known);
    const QString current = rowName(m_change.table, m_change.rowKey, m_contents, m_locale);
    return current.isEmpty() ? WordingText::tr("(unnamed)") : insideQuotes(current);
}

/// What a follow-up says: its status, else its confidence, else its text.
QString ChangeSentence::followUpNews() const
{
    if (m_change.table != u"follow_up")
        return {};
    for (const QString &column :
         {QStringLiteral("status"), QStringLiteral("confidence"), QStringLiteral("text")})
        if (const QString news = value(column); !news.isEmpty())
            return news;
    return {};
}

QString ChangeSentence::ofUpdate(bool isOfSubject) const
{
    const auto words = [this](const QVariant &stored) {
        return fieldValue(m_change.table, m_change.field, stored, m_contents, m_locale);
    };
    const QString label = fieldLabel(m_change.table, m_change.field);
    const QString before = words(m_change.oldValue);
    const QString after = words(m_change.newValue);
    if (isOfSubject)
        return WordingText::tr("%1: %2 → %3").arg(label, before, after);
    return WordingText::tr("%1 – %2: %3 → %4")
        .arg(sentences().named.arg(name()), label, before, after);
}

QString ChangeSentence::ofInsert() const
{
    const QString sentence = sentences().added.arg(name());
    const QString news = followUpNews();
    return news.isEmpty() ? sentence : WordingText::tr("%1: %2").arg(sentence, news);
}

} // namespace

QString changeInWords(const RecordedChange &change, QStringView subjectTable,
                      const PlanContents &contents, const QLocale &locale)
{
    const ChangeSentence sentence(change, contents, locale);
    switch (change.operation) {
    case RowOperation::Insert:
        return sentence.ofInsert();
    case RowOperation::Update:
        return sentence.ofUpdate(change.table == subjectTable);
    case RowOperation::Delete:
        return sentence.ofDelete();
    }
    return {};
}

} // namespace passerelle

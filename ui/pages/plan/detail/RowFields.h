#pragma once

#include "core/wording/FieldLabels.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/LineField.h"
#include "ui/widgets/LongTextField.h"

#include <QCheckBox>

#include <chrono>
#include <functional>
#include <utility>
#include <vector>

namespace passerelle {

/// The fields of a form over one kind of row of the file (Action, OutlineNode): each is named as
/// its column, shows a member of the row, and writes it when it is left.
template <typename Row>
class RowFields final
{
public:
    using Show = std::function<void(const Row &)>;
    using Change = std::function<void(Row &)>;
    using Write = std::function<bool(const Change &)>;

    /// Fields of `table` in `form`; `write` makes the edit of the row shown, and tells whether it
    /// was made.
    RowFields(FieldForm &form, QString table, bool isReadOnly, Write write)
        : m_form(form)
        , m_table(std::move(table))
        , m_isReadOnly(isReadOnly)
        , m_write(std::move(write))
    {
    }

    /// The name of a column, in the language spoken when it is asked.
    FieldForm::Name nameOf(const char *column) const
    {
        return [table = m_table, column] { return fieldLabel(table, QString::fromLatin1(column)); };
    }

    /// One line, without spaces around.
    void addLine(const char *column, QString Row::*member)
    {
        auto *field = new LineField(&m_form);
        field->setReadOnly(m_isReadOnly);
        m_form.addField(column, nameOf(column), field);
        writeTyped(field, &m_form, [write = m_write, member](const QString &text) {
            return write([&](Row &row) { row.*member = text.trimmed(); });
        });
        addShow([field, member](const Row &row) { field->setValue(row.*member); });
    }

    /// A text of any length, with its line breaks.
    void addText(const char *column, QString Row::*member)
    {
        using namespace std::chrono_literals;
        LongTextField *field =
            addLongText(column, member, [](const QString &text) { return text; });
        // A kill, or a flat battery, takes a sentence at most.
        field->setPause(3s);
    }

    /// A title: shown on as many lines as it takes, stored as one.
    void addTitle(const char *column, QString Row::*member)
    {
        addLongText(column, member, [](const QString &text) { return text.simplified(); });
    }

    void addFlag(const char *column, bool Row::*member)
    {
        auto *field = new QCheckBox(&m_form);
        field->setEnabled(!m_isReadOnly);
        m_form.addField(column, nameOf(column), field);
        QObject::connect(field, &QCheckBox::clicked, &m_form, [write = m_write, member](bool isOn) {
            write([&](Row &row) { row.*member = isOn; });
        });
        addShow([field, member](const Row &row) { field->setChecked(row.*member); });
    }

    /// One of the terms of a vocabulary.
    template <typename Enum>
    void addChoice(const char *column, Enum Row::*member)
    {
        ChoiceField *field = addChoiceField(column, [member](Row &row, const QString &key) {
            row.*member = fromKey<Enum>(key).value_or(row.*member);
        });
        addShow([field, member](const Row &row) {
            field->setChoices(choicesOf<Enum>());
            field->setKey(keyOf(row.*member));
        });
    }

    /// The same where it may be unknown; `none` says so.
    template <typename Enum>
    void addChoice(const char *column, std::optional<Enum> Row::*member,
                   const std::function<QString()> &none)
    {
        ChoiceField *field = addChoiceField(
            column, [member](Row &row, const QString &key) { row.*member = fromKey<Enum>(key); });
        addShow([field, member, none](const Row &row) {
            field->setChoices(choicesOf<Enum>(none()));
            field->setKey(row.*member ? keyOf(*(row.*member)) : QString());
        });
    }

    /// Something more to do when a row is shown, for fields made elsewhere.
    void addShow(Show show) { m_shows.push_back(std::move(show)); }

    void show(const Row &row) const
    {
        for (const Show &show : m_shows)
            show(row);
    }

private:
    using Read = QString (*)(const QString &text);

    LongTextField *addLongText(const char *column, QString Row::*member, Read read)
    {
        auto *field = new LongTextField(&m_form);
        field->setReadOnly(m_isReadOnly);
        m_form.addField(column, nameOf(column), field);
        writeTyped(field, &m_form, [write = m_write, member, read](const QString &text) {
            return write([&](Row &row) { row.*member = read(text); });
        });
        addShow([field, member](const Row &row) { field->setValue(row.*member); });
        return field;
    }

    ChoiceField *addChoiceField(const char *column,
                                const std::function<void(Row &, const QString &key)> &choose)
    {
        auto *field = new ChoiceField(&m_form);
        field->setEnabled(!m_isReadOnly);
        m_form.addField(column, nameOf(column), field);
        QObject::connect(field, &ChoiceField::committed, &m_form,
                         [write = m_write, choose](const QString &key) {
                             write([&](Row &row) { choose(row, key); });
                         });
        return field;
    }

    FieldForm &m_form;
    QString m_table;
    bool m_isReadOnly;
    Write m_write;
    std::vector<Show> m_shows;
};

} // namespace passerelle

#pragma once

#include "core/filtering/ActionFilter.h"
#include "ui/session/PlanSession.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;
class QMenu;
class QToolButton;

namespace passerelle {

class Prompts;

/// The filters of the action plan as chips: words typed, statuses, leads, parts of the plan, late,
/// incomplete, target groups, themes, "without..."; kept under a name.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(PlanSession &session, Prompts &prompts, QWidget *parent = nullptr);

    void setFilter(const ActionFilter &filter);
    const ActionFilter &filter() const { return m_filter; }
    /// Puts the cursor into the words.
    void focusWords();

signals:
    void filterChanged(const passerelle::ActionFilter &filter);
    /// The cursor is in the words: a filter may come with the next key.
    void filterExpected();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A value that can be ticked in the menu of a chip.
    struct Entry
    {
        QString label;
        std::function<bool(const ActionFilter &)> isChosen;
        std::function<void(ActionFilter &, bool)> choose;
    };
    using ReadEntries = std::vector<Entry> (FilterBar::*)() const;

    /// A chip that opens a menu of values. They are read when they are first needed, and again
    /// after the plan or the language changed: not at each key typed, as there may be thousands.
    struct Chip
    {
        QToolButton *button;
        QString (*name)();
        ReadEntries read;
        bool (*isUsed)(const ActionFilter &filter);
        std::optional<std::vector<Entry>> entries;
    };

    QToolButton *addChip(const char *objectName, Chip chip);
    QToolButton *addMenuButton(const char *objectName);
    QToolButton *addToggle(const char *objectName, bool ActionFilter::*member);
    const std::vector<Entry> &entriesOf(Chip &chip) const;
    void forgetEntries();
    void fillMenu(QMenu &menu, const std::vector<Entry> &entries);
    void fillKeptMenu(QMenu &menu);
    std::vector<Entry> statusEntries() const;
    std::vector<Entry> leadEntries() const;
    std::vector<Entry> nodeEntries() const;
    std::vector<Entry> targetGroupEntries() const;
    std::vector<Entry> themeEntries() const;
    std::vector<Entry> absenceEntries() const;
    std::vector<Entry> termEntries(TermList list, QStringList ActionFilter::*member) const;
    void change(const std::function<void(ActionFilter &)> &edit);
    void showWords();
    void refresh();
    void retranslate();
    void showChip(Chip &chip);
    void showText(QToolButton &chip, const QString &text);
    void keepAs(const QString &name);

    PlanSession &m_session;
    Prompts &m_prompts;
    ActionFilter m_filter;
    QLineEdit *m_words;
    std::vector<std::unique_ptr<Chip>> m_chips;
    QToolButton *m_late;
    QToolButton *m_incomplete;
    QToolButton *m_kept;
    QToolButton *m_clear;
};

} // namespace passerelle

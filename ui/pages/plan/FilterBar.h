#pragma once

#include "core/filtering/ActionFilter.h"
#include "ui/session/PlanSession.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace passerelle {

class Prompts;

/// The filters of the action plan as chips: words typed, statuses, leads, parts of the plan, late,
/// incomplete, target groups, themes, "without..."; kept under a name; and how many are shown.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(PlanSession &session, Prompts &prompts, QWidget *parent = nullptr);

    void setFilter(const ActionFilter &filter);
    const ActionFilter &filter() const { return m_filter; }
    void setCounts(int shown, int total);
    /// Puts the cursor into the words.
    void focusWords();

signals:
    void filterChanged(const passerelle::ActionFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A value that can be ticked in the menu of a chip.
    struct Entry
    {
        QString label;
        bool isChosen = false;
        std::function<void(ActionFilter &, bool)> choose;
    };

    QToolButton *addMenuChip(const char *objectName,
                             std::vector<Entry> (FilterBar::*entries)() const);
    QToolButton *addToggle(const char *objectName, bool ActionFilter::*member);
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
    void showChip(QToolButton *chip, const QString &name, const std::vector<Entry> &entries);
    void keepAs(const QString &name);

    PlanSession &m_session;
    Prompts &m_prompts;
    ActionFilter m_filter;
    int m_shown = 0;
    int m_total = 0;
    QLineEdit *m_words;
    QToolButton *m_status;
    QToolButton *m_lead;
    QToolButton *m_node;
    QToolButton *m_late;
    QToolButton *m_incomplete;
    QToolButton *m_absence;
    QToolButton *m_targetGroup;
    QToolButton *m_theme;
    QToolButton *m_kept;
    QToolButton *m_clear;
    QLabel *m_count;
};

} // namespace passerelle

#pragma once

#include "core/editing/BulkEdit.h"
#include "ui/dialogs/FittedDialog.h"
#include "ui/widgets/TagField.h"

#include <optional>

class QLabel;
class QStackedWidget;

namespace passerelle {

class ChoiceField;
class DayField;
class LineField;
class PeriodField;
struct PeriodValue;

/// Asks for one change to several actions: what changes, then how. Saves nothing.
class BulkEditDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// What can be picked.
    struct Choices
    {
        std::vector<Tag> organizations;
        std::vector<Tag> targetGroups;
        std::vector<Tag> themes;
    };

    BulkEditDialog(int actionCount, const Choices &choices, QDate today, QWidget *parent);

    /// The change the user agreed on; nullopt when they gave up.
    std::optional<BulkChange> edited();

private:
    /// The order of the pages and of the choice.
    enum Kind
    {
        StatusKind,
        ConfidenceKind,
        AddLeadsKind,
        ReplaceLeadsKind,
        RemoveLeadsKind,
        TargetGroupsKind,
        ThemesKind,
        PriorityKind,
        PeriodKind,
        PrintKind
    };

    QWidget *statusPage(QDate today);
    QWidget *confidencePage(QDate today);
    QWidget *tagsPage(TagField *&field, const std::vector<Tag> &choices);
    QWidget *addAndRemovePage(TagField *&added, TagField *&removed,
                              const std::vector<Tag> &choices);
    std::optional<BulkChange> typed();
    std::optional<QString> problemOf(const BulkChange &change) const;
    void keepWhenSound();

    ChoiceField *m_kind;
    QStackedWidget *m_pages;
    QLabel *m_problem;
    ChoiceField *m_status = nullptr;
    DayField *m_statusDay = nullptr;
    LineField *m_reason = nullptr;
    DayField *m_postponedTo = nullptr;
    ChoiceField *m_confidence = nullptr;
    DayField *m_confidenceDay = nullptr;
    LineField *m_confidenceText = nullptr;
    TagField *m_addedLeads = nullptr;
    TagField *m_newLeads = nullptr;
    TagField *m_removedLeads = nullptr;
    TagField *m_addedGroups = nullptr;
    TagField *m_removedGroups = nullptr;
    TagField *m_addedThemes = nullptr;
    TagField *m_removedThemes = nullptr;
    ChoiceField *m_priority = nullptr;
    PeriodField *m_period = nullptr;
    ChoiceField *m_print = nullptr;
    std::optional<BulkChange> m_change;
};

} // namespace passerelle

#pragma once

#include "core/domain/Vocabularies.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace passerelle {

class PatchLabel;

/// The statuses of a chart after a patch of their colour, on as many lines as the width asks for.
class StatusLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLegend(QWidget *parent = nullptr);

    /// nullopt is "not stated".
    void setStatuses(std::vector<std::optional<ActionStatus>> statuses);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    std::vector<std::optional<ActionStatus>> m_statuses;
    std::vector<PatchLabel *> m_labels;
};

} // namespace passerelle

#pragma once

#include "core/statistics/PlanIndex.h"

#include <QFrame>

class QHBoxLayout;

namespace passerelle {

/// A follow-up as it stands on the line of life of an action: its day with what it states, then its
/// words.
class FollowUpEntry final : public QFrame
{
    Q_OBJECT

public:
    FollowUpEntry(const FollowUp &followUp, const PlanIndex &index, QWidget *parent = nullptr);

    /// Puts a button at the right of the day.
    void addToHeading(QWidget *button);

private:
    QHBoxLayout *m_heading;
};

} // namespace passerelle

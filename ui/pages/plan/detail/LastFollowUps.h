#pragma once

#include "core/statistics/PlanIndex.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace passerelle {

/// The last follow-ups of an action in short, beside its fields, and the button that adds one.
class LastFollowUps final : public QWidget
{
    Q_OBJECT

public:
    explicit LastFollowUps(QWidget *parent = nullptr);

    /// Those up to `today`, the newest first.
    void show(const Action &action, const PlanIndex &index, QDate today, bool isReadOnly);

signals:
    void addRequested();

private:
    void retranslate();

    QLabel *m_title;
    QPushButton *m_add;
    QVBoxLayout *m_entries;
};

} // namespace passerelle

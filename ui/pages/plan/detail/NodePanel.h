#pragma once

#include "ui/pages/plan/detail/RowFields.h"
#include "ui/session/PlanSession.h"

#include <QWidget>

class QLabel;

namespace passerelle {

/// What the detail panel shows of a part of the plan: its fields, and how far its actions are.
class NodePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NodePanel(PlanSession &session, QWidget *parent = nullptr);

    void showNode(const NodeId &node);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Change = RowFields<OutlineNode>::Change;

    /// Whether the file has it now.
    bool change(const Change &change);
    QString progressText(const OutlineNode &node) const;

    PlanSession &m_session;
    NodeId m_node;
    QLabel *m_level;
    QLabel *m_title;
    QLabel *m_progress;
    FieldForm *m_form;
    RowFields<OutlineNode> m_fields;
};

} // namespace passerelle

#pragma once

#include "ui/session/PlanSession.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace passerelle {

class FieldForm;
class LineField;
class LongTextField;

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
    void change(const std::function<void(OutlineNode &)> &change);
    void addText(const char *column, QString OutlineNode::*member);
    QString progressText(const OutlineNode &node) const;

    PlanSession &m_session;
    NodeId m_node;
    QLabel *m_level;
    QLabel *m_title;
    QLabel *m_progress;
    FieldForm *m_form;
    std::vector<std::function<void(const OutlineNode &)>> m_shows;
};

} // namespace passerelle

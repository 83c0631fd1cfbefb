#pragma once

#include "core/domain/Indicator.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace passerelle {

class Card;
class PlanSession;
class ReadingsModel;

/// The readings of an indicator: a table edited in place, with what is wrong with the last thing
/// typed said below it.
class ReadingsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingsCard(PlanSession &session, QWidget *parent = nullptr);

    void show(const Indicator &indicator);
    /// Whether the table has the focus and a reading that can be edited or taken away.
    bool canEditCurrent() const;
    void editCurrent();
    void removeCurrent();
    void addReading();

signals:
    /// canEditCurrent() may have another answer.
    void selectionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void fitColumns();
    void fitHeight();
    void say(const QString &problem);
    void retranslate();

    PlanSession &m_session;
    ReadingsModel *m_model;
    Card *m_card;
    QTableView *m_table;
    QLabel *m_problem;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace passerelle

#pragma once

#include "core/domain/Indicator.h"

#include <QScrollArea>

class QLabel;

namespace passerelle {

class Card;
class ComparisonCard;
class IndicatorCurve;
class IndicatorForm;
class LineField;
class PlanSession;
class ReadingsCard;

/// Everything about one indicator: name, where it stands, its course, its readings, what it
/// measures. Writes what is edited.
class IndicatorDetail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit IndicatorDetail(PlanSession &session, QWidget *parent = nullptr);

    void show(const Indicator &indicator);
    /// Puts the cursor into the name, all of it selected.
    void editName();
    ReadingsCard &readings() const { return *m_readings; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    /// Whether the edit was made.
    bool write(const Indicator &after);
    void showCurve();
    void retranslate();

    PlanSession &m_session;
    Indicator m_indicator;
    LineField *m_name;
    QLabel *m_subject;
    ComparisonCard *m_comparison;
    Card *m_curveCard;
    IndicatorCurve *m_curve;
    ReadingsCard *m_readings;
    IndicatorForm *m_form;
};

} // namespace passerelle

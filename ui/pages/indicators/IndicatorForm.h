#pragma once

#include "core/domain/Indicator.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QFormLayout;
class QLabel;

namespace passerelle {

class Card;
class ChoiceField;
class DayField;
class LineField;
class LongTextField;
class NumberField;
class PlanSession;

/// What an indicator is: what it is attached to, its definition, unit, kind, baseline, target,
/// source. Each field is written when it is left.
class IndicatorForm final : public QWidget
{
    Q_OBJECT

public:
    /// Whether the edit that makes this of the indicator was made.
    using Write = std::function<bool(const Indicator &after)>;

    IndicatorForm(PlanSession &session, Write write, QWidget *parent = nullptr);

    void show(const Indicator &indicator);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QLabel *addRow(QWidget &field, const char *name);
    QLabel *addValueRow(NumberField &value, DayField &day, const char *name);
    void connectFields();
    void refresh();
    QList<std::pair<QString, QString>> subjects() const;
    void attachTo(const QString &key);
    void retranslate();

    PlanSession &m_session;
    Write m_write;
    Indicator m_indicator;
    Card *m_card;
    QFormLayout *m_form;
    ChoiceField *m_subject;
    LongTextField *m_definition;
    ChoiceField *m_kind;
    ChoiceField *m_valueType;
    LineField *m_unit;
    ChoiceField *m_direction;
    NumberField *m_baseline;
    DayField *m_baselineOn;
    NumberField *m_target;
    DayField *m_targetOn;
    LineField *m_periodicity;
    LineField *m_source;
    LongTextField *m_method;
    std::vector<std::pair<QLabel *, const char *>> m_names;
};

} // namespace passerelle

#pragma once

#include "ui/widgets/LineField.h"

#include <optional>

namespace passerelle {

/// A number typed as people type it, with a decimal comma or point; nothing is no number. What is
/// no number is refused beside the field.
class NumberField final : public LineField
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    void setNumber(std::optional<double> number);

signals:
    void numberCommitted(std::optional<double> number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read(const QString &typed);

    std::optional<double> m_number;
};

} // namespace passerelle

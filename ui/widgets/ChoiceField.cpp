#include "ui/widgets/ChoiceField.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace passerelle {

ChoiceField::ChoiceField(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, [this] { emit committed(key()); });
    connect(this, &QComboBox::currentTextChanged, this, &ChoiceField::tellWhole);
}

void ChoiceField::setChoices(const QList<std::pair<QString, QString>> &choices)
{
    const QString kept = key();
    clear();
    for (const auto &[key, label] : choices)
        addItem(label, key);
    setKey(kept);
}

void ChoiceField::setKey(const QString &key)
{
    setCurrentIndex(findData(key));
}

void ChoiceField::setFollowsRoom()
{
    constexpr int fewestLetters = 12;
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(fewestLetters);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString ChoiceField::elidedText() const
{
    constexpr int margin = 2; // the style leaves it on both sides of the text
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, room.width() - 2 * margin);
}

void ChoiceField::tellWhole()
{
    setToolTip(elidedText() == currentText() ? QString() : currentText());
}

void ChoiceField::paintEvent(QPaintEvent * /*event*/)
{
    // As QComboBox does, but for the text: style sheets cut it without a sign.
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = elidedText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceField::resizeEvent(QResizeEvent *event)
{
    QComboBox::resizeEvent(event);
    tellWhole();
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    // Scrolling past a closed box must not edit it.
    event->ignore();
}

} // namespace passerelle

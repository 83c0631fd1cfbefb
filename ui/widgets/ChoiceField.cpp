#include "ui/widgets/ChoiceField.h"

#include <QWheelEvent>

namespace passerelle {

ChoiceField::ChoiceField(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, [this] { emit committed(key()); });
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

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    // Scrolling past a closed box must not edit it.
    event->ignore();
}

} // namespace passerelle

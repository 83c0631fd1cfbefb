#include "ui/widgets/TypedField.h"

#include <QAbstractItemView>

namespace passerelle {

namespace {

/// The table whose cell is open around `widget`; nullptr when it is in none.
QAbstractItemView *tableAround(const QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around != nullptr;
         around = around->parentWidget())
        if (auto *table = qobject_cast<QAbstractItemView *>(around))
            return table;
    return nullptr;
}

} // namespace

void commitTyped(QWidget &parent)
{
    // Not only the one with the focus: a menu or a list of completions may have taken it.
    const QList<QWidget *> widgets = parent.findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        if (auto *field = dynamic_cast<TypedField *>(widget))
            field->commit();
    if (const QWidget *typed = parent.focusWidget())
        if (QAbstractItemView *table = tableAround(typed))
            table->setFocus();
}

} // namespace passerelle

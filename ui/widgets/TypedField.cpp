#include "ui/widgets/TypedField.h"

#include <QAbstractItemView>
#include <QApplication>

#include <vector>

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

std::vector<TypedField *> fieldsBelow(const QWidget &parent)
{
    std::vector<TypedField *> fields;
    const QList<QWidget *> widgets = parent.findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        if (auto *field = dynamic_cast<TypedField *>(widget))
            fields.push_back(field);
    return fields;
}

} // namespace

void commitTyped(QWidget &parent)
{
    // Not only the one with the focus: a menu or a list of completions may have taken it.
    for (TypedField *field : fieldsBelow(parent))
        field->commit();
    // Not parent.focusWidget(), which remembers a cell that was left for something else.
    const QWidget *typed = QApplication::focusWidget();
    if (typed == nullptr || !parent.isAncestorOf(typed))
        return;
    if (QAbstractItemView *table = tableAround(typed))
        table->setFocus();
}

QStringList refusedTexts(const QWidget &parent)
{
    QStringList texts;
    for (const TypedField *field : fieldsBelow(parent))
        if (const QString text = field->refusedText(); !text.isEmpty())
            texts << text;
    return texts;
}

QStringList leaveTyped(QWidget &parent)
{
    commitTyped(parent);
    QStringList refused;
    for (TypedField *field : fieldsBelow(parent)) {
        if (const QString text = field->refusedText(); !text.isEmpty())
            refused << text;
        field->forget();
    }
    return refused;
}

} // namespace passerelle

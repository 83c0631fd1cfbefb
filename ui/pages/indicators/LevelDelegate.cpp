#include "ui/pages/indicators/LevelDelegate.h"

#include "core/domain/Vocabularies.h"
#include "ui/widgets/ChoiceField.h"

namespace passerelle {

QWidget *LevelDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                     const QModelIndex & /*index*/) const
{
    auto *field = new ChoiceField(parent);
    field->setChoices(choicesOf<PlaceLevel>(tr("(not stated)")));
    field->setAccessibleName(tr("Level"));
    return field;
}

void LevelDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    qobject_cast<ChoiceField *>(editor)->setKey(index.data(Qt::EditRole).toString());
}

void LevelDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    model->setData(index, qobject_cast<ChoiceField *>(editor)->key());
}

} // namespace passerelle

#include "ui/dialogs/FormParts.h"

#include "ui/look/StyleSheet.h"
#include "ui/widgets/LineField.h"
#include "ui/widgets/PlainLabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle {

QLabel *newProblemLine(QWidget *parent)
{
    auto *line = plainLabel(parent);
    setLook(*line, "alert");
    line->setWordWrap(true);
    line->hide();
    return line;
}

void addField(QVBoxLayout &column, const QString &name, LineField &field, QLabel &problemLine)
{
    auto *label = new QLabel(name, field.parentWidget());
    setLook(*label, "fieldName");
    label->setBuddy(&field);
    QString spoken = name;
    field.setAccessibleName(spoken.remove(u'&'));
    problemLine.setObjectName(field.objectName() + QStringLiteral("Problem"));
    column.addWidget(label);
    column.addWidget(&field);
    column.addWidget(&problemLine);
}

void showProblem(LineField &field, QLabel &problemLine, const QString &problem)
{
    field.setProblem(problem);
    problemLine.setText(problem);
    problemLine.setVisible(!problem.isEmpty());
}

QString problemTypedIn(const QDialog &dialog)
{
    const QList<LineField *> fields = dialog.findChildren<LineField *>();
    for (const LineField *field : fields)
        if (field->isVisibleTo(&dialog) && !field->problem().isEmpty())
            return field->problem();
    return {};
}

void addDialogButtons(QDialog &dialog, QVBoxLayout &column, const QString &acceptText)
{
    auto *cancel = new QPushButton(QCoreApplication::translate("FormParts", "Cancel"), &dialog);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    auto *accept = new QPushButton(acceptText, &dialog);
    accept->setObjectName(QStringLiteral("accept"));
    accept->setDefault(true);
    setLook(*accept, "main");
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(accept);
    column.addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
}

} // namespace passerelle

#include "ui/widgets/FieldForm.h"

#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace passerelle {

namespace {

constexpr int labelLetters = 13;
constexpr int lettersBesideLabels = 36; ///< narrower, fields stand below their names

} // namespace

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void FieldForm::addField(const char *objectName, const Name &name, QWidget *field)
{
    auto *label = new QLabel(this);
    setLook(*label, "fieldName");
    label->setBuddy(field);
    label->setWordWrap(true);
    label->setFixedWidth(letterWidth(fontMetrics()) * labelLetters);
    field->setObjectName(QString::fromLatin1(objectName));
    m_form->addRow(label, field);
    m_rows.push_back({label, field, name});
    write(m_rows.back());
}

void FieldForm::addWide(QWidget *widget)
{
    m_form->addRow(widget);
}

void FieldForm::write(const Row &row)
{
    const QString name = row.name();
    row.label->setText(name);
    row.field->setAccessibleName(name);
    // Screen readers read what has the focus: in a field of several parts, its line. A button says
    // itself what it does.
    if (auto *line = qobject_cast<QLineEdit *>(row.field->focusProxy()))
        line->setAccessibleName(name);
}

void FieldForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < letterWidth(fontMetrics()) * lettersBesideLabels;
    m_form->setRowWrapPolicy(isNarrow ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
}

void FieldForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        for (const Row &row : m_rows)
            write(row);
    if (event->type() == QEvent::FontChange)
        for (const Row &row : m_rows)
            row.label->setFixedWidth(letterWidth(fontMetrics()) * labelLetters);
    QWidget::changeEvent(event);
}

} // namespace passerelle

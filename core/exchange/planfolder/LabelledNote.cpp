#include "core/exchange/planfolder/LabelledNote.h"

namespace passerelle {

void LabelledNote::add(const QString &label, const QStringList &values)
{
    if (!values.isEmpty())
        m_lines.append(label + QStringLiteral(" : ") + values.join(QStringLiteral(" ; ")));
}

void LabelledNote::add(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        add(label, QStringList{value});
}

void LabelledNote::addLine(const QString &line)
{
    if (!line.isEmpty())
        m_lines.append(line);
}

QString withBulletLines(const QString &text)
{
    QString lines = text;
    return lines.replace(QStringLiteral(" • "), QStringLiteral("\n• "));
}

} // namespace passerelle

#pragma once

#include <QStringList>

namespace passerelle {

/// Notes made of labelled lines, in the language of the data (French): "Public : internes ;
/// lycéens".
class LabelledNote final
{
public:
    /// Adds "label : value ; value"; nothing when there is no value.
    void add(const QString &label, const QStringList &values);
    /// As above for one value; nothing when it is empty.
    void add(const QString &label, const QString &value);
    /// Adds a line as it is; nothing when it is empty.
    void addLine(const QString &line);

    bool isEmpty() const { return m_lines.isEmpty(); }
    QString toText() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

/// A long text of a plan folder with each bullet ("... • ...") on a line of its own.
QString withBulletLines(const QString &text);

} // namespace passerelle

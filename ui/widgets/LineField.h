#pragma once

#include <QLineEdit>

namespace passerelle {

/// One line of text that tells its new value when the user is done with it: Enter, or leaving the
/// field. Escape gives the value back as it was.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    /// Shows a value; what is being typed is kept while the field has the focus.
    void setValue(const QString &value);
    const QString &value() const { return m_value; }

    /// Says what is wrong with what was typed, by colour, tool tip and description; empty: nothing.
    void setProblem(const QString &problem);

signals:
    /// The user gave another value.
    void committed(const QString &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void commit();

    QString m_value;
};

} // namespace passerelle

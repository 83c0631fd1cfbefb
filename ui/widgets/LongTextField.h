#pragma once

#include "ui/widgets/TypedField.h"

#include <QPlainTextEdit>

namespace passerelle {

/// A text of several lines that grows with what it holds and tells its new value when the user
/// leaves it (or on Ctrl+Enter). Enter after a line that starts with a bullet starts the next one;
/// line breaks are kept as typed.
class LongTextField final : public QPlainTextEdit, public TypedField
{
    Q_OBJECT

public:
    explicit LongTextField(QWidget *parent = nullptr);

    /// Shows a value; what is being typed is kept.
    void setValue(const QString &value);
    /// What the field holds, no-break spaces included (toPlainText() makes spaces of them).
    QString text() const;

    void commit() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void committed(const QString &value);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool continuesBullet();
    int lines() const;
    int heightOfText() const;
    void fitToText();

    TypedText m_typed;
};

} // namespace passerelle

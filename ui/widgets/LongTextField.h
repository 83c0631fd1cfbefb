#pragma once

#include "ui/widgets/TypedField.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <chrono>

namespace passerelle {

/// A text of several lines that grows with what it holds and tells its new value when the user
/// leaves it (or on Ctrl+Enter), and where asked at each pause. Undo is its own while something is
/// being typed, the window's when all of it is told. Enter after a line that starts with a bullet
/// starts the next one; line breaks are kept as typed.
class LongTextField final : public QPlainTextEdit, public TypedField
{
    Q_OBJECT

public:
    explicit LongTextField(QWidget *parent = nullptr);

    /// Shows a value; what is being typed is kept.
    void setValue(const QString &value);
    /// What the field holds, no-break spaces included (toPlainText() makes spaces of them).
    QString text() const;

    /// Has what is typed told after each pause of that length too, not only on leaving.
    void setPause(std::chrono::milliseconds pause);

    void commit() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void committed(const QString &value);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const QString &value);
    void waitForPause();
    bool continuesBullet();
    int lines() const;
    int heightOfText() const;
    void fitToText();

    TypedText m_typed;
    QTimer m_pause;
    bool m_tellsAtPause = false;
};

} // namespace passerelle

#pragma once

#include "ui/widgets/TypedTextField.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <chrono>

namespace passerelle {

/// A text of several lines that grows with what it holds and tells its new value when the user
/// leaves it (or on Ctrl+Enter), and where asked at each pause. Undo is its own while something is
/// being typed, the window's when all of it is told. Enter after a line that starts with a bullet
/// starts the next one; line breaks are kept as typed.
class LongTextField final : public QPlainTextEdit, public TypedTextField
{
    Q_OBJECT

public:
    explicit LongTextField(QWidget *parent = nullptr);

    /// What the field holds, no-break spaces included (toPlainText() makes spaces of them).
    QString text() const;

    /// How many lines there is room for before the field grows with its text; 1 at first.
    void setFewestLines(int lines);

    /// Has what is typed told after each pause of that length too, not only on leaving.
    void setPause(std::chrono::milliseconds pause);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void committed(const QString &value);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    QString typed() const override { return text(); }
    bool takesTyping() const override { return !isReadOnly(); }
    void showText(const QString &words) override;
    /// As an edit of its own, so that Ctrl+Z gives what was typed back.
    void giveBackText(const QString &text) override;
    void tell(const QString &value) override;
    void forgetTyping() override { document()->clearUndoRedoStacks(); }

private:
    void waitForPause();
    bool continuesBullet();
    int lines() const;
    int heightOfText() const;
    void fitToText();

    QTimer m_pause;
    bool m_tellsAtPause = false;
    int m_fewestLines = 1;
};

} // namespace passerelle

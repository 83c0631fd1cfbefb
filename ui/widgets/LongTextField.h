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

    /// Shows a value; what is being typed is kept, and what was refused too.
    void setValue(const QString &value);
    /// What the field holds, no-break spaces included (toPlainText() makes spaces of them).
    QString text() const;

    /// How many lines there is room for before the field grows with its text; 1 at first.
    void setFewestLines(int lines);

    /// Has what is typed told after each pause of that length too, not only on leaving.
    void setPause(std::chrono::milliseconds pause);

    void commit() override;
    QString refusedText() const override { return m_problem.isEmpty() ? QString() : text(); }
    void forget() override;

    /// Says what is wrong with what was typed, as LineField does.
    void setProblem(const QString &problem);
    /// Shows `typed` again, which its owner could not take, and says why.
    void refuse(const QString &typed, const QString &problem);
    /// What is wrong with what was typed; empty: nothing.
    const QString &problem() const { return m_problem; }

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
    void giveBack();
    void waitForPause();
    bool continuesBullet();
    int lines() const;
    int heightOfText() const;
    void fitToText();

    TypedText m_typed;
    QTimer m_pause;
    bool m_tellsAtPause = false;
    int m_fewestLines = 1;
    QString m_problem;
};

} // namespace passerelle

#include "ui/widgets/LongTextField.h"

#include "ui/look/StyleSheet.h"
#include "ui/widgets/UndoKeys.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int mostLines = 14;

/// "  • " or "- " at the start of a line.
QString bulletOf(const QString &line)
{
    static const QRegularExpression bullet(QStringLiteral("^(\\s*[•\\-–*]\\s+)"));
    return bullet.match(line).captured(1);
}

} // namespace

LongTextField::LongTextField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongTextField::fitToText);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LongTextField::commit);
    connect(this, &QPlainTextEdit::textChanged, this, &LongTextField::waitForPause);
    fitToText();
}

void LongTextField::setPause(std::chrono::milliseconds pause)
{
    m_pause.setInterval(pause);
    m_tellsAtPause = true;
}

void LongTextField::setFewestLines(int lines)
{
    m_fewestLines = lines;
    updateGeometry();
}

void LongTextField::waitForPause()
{
    if (m_tellsAtPause && hasFocus() && m_typed.isNews(text()))
        m_pause.start();
    else
        m_pause.stop();
}

void LongTextField::setValue(const QString &value)
{
    // It stays with what is wrong with it, for the user to correct or to drop.
    if (!m_problem.isEmpty()) {
        m_typed.keep(value);
        return;
    }
    const bool isTyping = m_typed.isNews(text());
    m_typed.settle(value);
    if (isTyping)
        return;
    if (text() != value)
        show(value);
    m_typed.settle(text());
}

void LongTextField::show(const QString &value)
{
    // Undoing leaves the cursor about where it was.
    const int place = textCursor().position();
    setPlainText(value);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(place, document()->characterCount() - 1));
    setTextCursor(cursor);
}

QString LongTextField::text() const
{
    QString raw = document()->toRawText();
    for (const QChar::SpecialCharacter separator :
         {QChar::LineSeparator, QChar::ParagraphSeparator})
        raw.replace(separator, u'\n');
    return raw;
}

QSize LongTextField::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOfText()};
}

QSize LongTextField::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOfText()};
}

int LongTextField::lines() const
{
    // The layout of a plain text counts lines, not pixels.
    return qCeil(document()->documentLayout()->documentSize().height());
}

int LongTextField::heightOfText() const
{
    const int shown = std::clamp(lines(), m_fewestLines, mostLines);
    const int around = 2 * (frameWidth() + int(document()->documentMargin()));
    constexpr int padding = 8;
    return shown * fontMetrics().lineSpacing() + around + padding;
}

void LongTextField::fitToText()
{
    // While it grows, a bar would only flicker.
    setVerticalScrollBarPolicy(lines() > mostLines ? Qt::ScrollBarAsNeeded
                                                   : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void LongTextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitToText();
}

void LongTextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A menu of the field itself is no leaving.
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

bool LongTextField::event(QEvent *event)
{
    if (answersUndoKey(*event, m_typed.isNews(text()), document()->isUndoAvailable(),
                       document()->isRedoAvailable()))
        return true;
    return QPlainTextEdit::event(event);
}

void LongTextField::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<UndoKey> key = undoKeyOf(*event); key && !isReadOnly()) {
        if (*key == UndoKey::Undo)
            undo();
        else
            redo();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
        event->ignore(); // a dialog may take it as done
        return;
    }
    if (isReturn && !event->modifiers() && continuesBullet())
        return;
    if (event->key() == Qt::Key_Escape && text() != m_typed.sound()) {
        giveBack();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool LongTextField::continuesBullet()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const QString bullet = bulletOf(line);
    if (bullet.isEmpty() || isReadOnly())
        return false;
    if (line.trimmed() == bullet.trimmed()) {
        // Enter on an empty bullet ends the list.
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.insertText(QStringLiteral("\n"));
    } else {
        cursor.insertText(u'\n' + bullet);
    }
    setTextCursor(cursor);
    return true;
}

void LongTextField::giveBack()
{
    // As an edit of its own, so that Ctrl+Z gives what was typed back.
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(m_typed.sound());
    m_typed.settle(text());
    setProblem({});
}

void LongTextField::forget()
{
    if (!m_problem.isEmpty())
        giveBack();
}

void LongTextField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setProperty("problem", !problem.isEmpty());
    setToolTip(problem);
    setAccessibleDescription(problem);
    repolish(*this);
}

void LongTextField::refuse(const QString &typed, const QString &problem)
{
    if (text() != typed)
        show(typed);
    // Told again when the user comes back to it, not at each pause.
    m_pause.stop();
    setProblem(problem);
}

void LongTextField::commit()
{
    const QString typed = text();
    // What was refused may be right by now: there is room on the disk again.
    const bool isToTell = m_typed.isNews(typed) || !m_problem.isEmpty();
    if (!isToTell || isReadOnly())
        return;
    m_typed.tell(typed);
    setProblem({});
    // What the edit makes of it comes back by setValue().
    emit committed(typed);
    if (!m_problem.isEmpty())
        return;
    m_typed.accept();
    // From now on it is the file's to undo.
    document()->clearUndoRedoStacks();
}

} // namespace passerelle

#include "ui/widgets/LongTextField.h"

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
    connect(&m_pause, &QTimer::timeout, this, [this] { commit(); });
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
    if (m_tellsAtPause && hasFocus() && isTyping())
        m_pause.start();
    else
        m_pause.stop();
}

void LongTextField::showText(const QString &words)
{
    if (text() == words)
        return;
    // Undoing leaves the cursor about where it was.
    const int place = textCursor().position();
    setPlainText(words);
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
    if (event->type() == QEvent::ShortcutOverride
        && answersUndoKey(static_cast<QKeyEvent &>(*event), isTyping(),
                          document()->isUndoAvailable(), document()->isRedoAvailable()))
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
    if (event->key() == Qt::Key_Escape && isChanged()) {
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

void LongTextField::giveBackText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void LongTextField::tell(const QString &value)
{
    m_pause.stop();
    emit committed(value);
}

} // namespace passerelle

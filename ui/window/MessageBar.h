#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace passerelle {

/// How long a message stays when nobody closes it.
enum class MessageLife
{
    UntilMoved, ///< until the next edit, another page, another plan or another language
    UntilWritten, ///< what keeps edits from the file: until one is written
    UntilClosed, ///< what is so for as long as the file is open
};

/// One sentence over the bottom of the page, which stays where it is: what an edit did, or why it
/// was refused. Interrupts nothing and never covers the field that is typed in; goes when the user
/// closes it, with the next one, or when its life is over.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    /// Lies over `page`.
    explicit MessageBar(QWidget *page);

    void say(const QString &sentence, bool offersUndo);
    void warn(const QString &sentence, MessageLife life = MessageLife::UntilMoved);
    /// Warns of a file changed from outside; offers to read it again.
    void warnOfChangedFile(const QString &sentence);
    /// Says one thing more, after what is said already.
    void add(const QString &sentence);
    /// Hides a message that was to stay no longer than this.
    void letGo(MessageLife life);

signals:
    void undoRequested();
    void reloadRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Offer
    {
        None,
        Undo,
        Reload
    };

    void retranslate();
    void setText(const QString &text);
    void show(const QString &sentence, const char *look, MessageLife life, Offer offer);
    /// At the bottom of the page; at its top when the field that is typed in is there.
    void place();
    void followFocus(QWidget *before, QWidget *now);
    bool coversTypedField(const QRect &place) const;

    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_reload;
    QToolButton *m_close;
    MessageLife m_life = MessageLife::UntilMoved;
};

} // namespace passerelle

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace passerelle {

/// One sentence above the page: what an edit did, or why it was refused. Interrupts nothing; goes
/// when the user closes it or with the next one.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &sentence, bool offersUndo);
    void warn(const QString &sentence);
    /// Something else would now be undone: the sentence stays alone.
    void withdrawUndo();

signals:
    void undoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show(const QString &sentence, const char *look, bool offersUndo);

    QLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
};

} // namespace passerelle

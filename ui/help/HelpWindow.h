#pragma once

#include "ui/help/HelpChapters.h"

#include <QWidget>

class QListWidget;

namespace passerelle {

class HelpText;

/// The help, in a window of its own beside the program: chapters on the left, text with links on
/// the right, in the language of the interface.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows a chapter, by its name ("follow-ups"), and brings the window to the front.
    void open(const QString &chapter);
    /// The name of the chapter shown.
    QString chapter() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fitList();
    void retranslate();
    void show(const QString &chapter);
    void onSourceChanged(const QUrl &source);

    QListWidget *m_list;
    HelpText *m_text;
    std::vector<HelpChapter> m_chapters;
};

} // namespace passerelle

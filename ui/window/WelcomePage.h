#pragma once

#include "ui/window/WindowCommand.h"

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace passerelle {

/// What the window shows without a file: the files opened last, a new one, the demonstration.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

signals:
    void fileChosen(const QString &path);
    /// NewFile, OpenFile or OpenDemonstration.
    void commandChosen(passerelle::WindowCommand command);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Offer
    {
        QPushButton *button;
        QLabel *words;
        WindowCommand command;
    };

    void addOffer(WindowCommand command, const char *look);
    /// Widths and icons for the size of the texts and the colours.
    void fit();
    QWidget *recentCard();
    void retranslate();
    void showRecentFiles();

    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_subtitle;
    QGridLayout *m_offerGrid;
    QWidget *m_recent = nullptr; ///< hidden while there is nothing to open again
    QLabel *m_recentTitle;
    QVBoxLayout *m_recentFiles;
    std::vector<Offer> m_offers;
    QStringList m_paths;
};

} // namespace passerelle

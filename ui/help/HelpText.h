#pragma once

#include <QTextBrowser>

namespace passerelle {

/// A chapter to read, with its links and its pictures, which are never wider than the page.
class HelpText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpText(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setApartHeadings();
    void drawTablesLightly();
    int widestPicture() const;
    void fitPictures();

    int m_fitted = 0; ///< the width the pictures shown were fitted to
};

} // namespace passerelle

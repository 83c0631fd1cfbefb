#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QToolButton;

namespace passerelle {

class Paper;
class ReportPages;

/// One page of a laid-out document at a time, as it will be printed: previous and next (Page up and
/// Page down), "page 3 of 26", as wide as the place it has or whole.
class PagePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);
    ~PagePreview() override;

    /// Shows a document, at the page shown before when it has that many. nullptr: nothing.
    void show(std::shared_ptr<const ReportPages> pages);
    int page() const { return m_page; } ///< counted from 0
    int pageCount() const;
    void setPage(int page);

    bool showsWholePage() const { return m_showsWholePage; }
    void setShowsWholePage(bool whole);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const char *name);
    bool turnsPage(int key);
    void fit();
    void retranslate();

    std::shared_ptr<const ReportPages> m_pages;
    int m_page = 0;
    bool m_showsWholePage = true;
    QToolButton *m_previous;
    QLabel *m_number;
    QToolButton *m_next;
    QToolButton *m_whole;
    QScrollArea *m_scroll;
    Paper *m_paper;
};

} // namespace passerelle

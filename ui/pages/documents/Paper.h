#pragma once

#include <QImage>
#include <QWidget>

#include <memory>

namespace passerelle {

class ReportPages;

/// A sheet of white paper with one page of a document on it, drawn once for its size.
class Paper final : public QWidget
{
    Q_OBJECT

public:
    explicit Paper(QWidget *parent = nullptr);

    /// nullptr: a blank sheet.
    void show(std::shared_ptr<const ReportPages> pages, int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage drawn() const;

    std::shared_ptr<const ReportPages> m_pages;
    int m_page = 0;
    QImage m_image; ///< null: to be drawn
};

} // namespace passerelle

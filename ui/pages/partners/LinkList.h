#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace passerelle {

/// A line that leads somewhere, with some words below.
struct Link
{
    QString id; ///< empty: leads nowhere
    QString text;
    QString note = {};
    bool isSoft = false;

    bool operator==(const Link &) const = default;
};

/// Links below each other. They are made anew only when they say something else.
class LinkList final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkList(QWidget *parent = nullptr);

    void setLinks(std::vector<Link> links);

signals:
    void chosen(const QString &id);

private:
    void add(const Link &link);

    QVBoxLayout *m_column;
    std::vector<Link> m_links;
    std::vector<QWidget *> m_lines;
};

} // namespace passerelle

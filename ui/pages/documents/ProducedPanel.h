#pragma once

#include "core/domain/ProducedDocument.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListView;

namespace passerelle {

class ProducedDocumentModel;

/// The documents produced from a plan, the newest first, each opened where it went; a few words
/// when there is none yet.
class ProducedPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProducedPanel(QWidget *parent = nullptr);

    void show(std::vector<ProducedDocument> documents);
    int count() const;

signals:
    /// A document to open is no longer at `path`.
    void missing(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void retranslate();

    QLabel *m_nothing;
    QListView *m_list;
    ProducedDocumentModel *m_model;
};

} // namespace passerelle

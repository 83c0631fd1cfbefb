#pragma once

#include "core/Result.h"
#include "core/domain/ProducedDocument.h"
#include "core/reports/Report.h"
#include "ui/pages/Page.h"
#include "ui/pages/documents/DocumentMaking.h"

#include <QTimer>

class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace passerelle {

class EmptyState;
class PagePreview;
class PlanSession;
class ProducedDocumentModel;
class Prompts;
class ReportPages;
class ReviewOptionsPanel;
class WrittenNotice;
struct ChangeSet;

/// The page that makes what other people read: options at the left, the pages as they will be
/// printed at the right, and what was produced when. For now, the annual review.
class DocumentsPage final : public Page
{
    Q_OBJECT

public:
    DocumentsPage(PlanSession &session, Prompts &prompts, DocumentMaking making,
                  QWidget *parent = nullptr);
    ~DocumentsPage() override;

    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *makeTabs();
    QWidget *makeHeader();
    void fitTabs();
    void connectParts();
    void onPlanChosen();
    void onContentsChanged(const ChangeSet &changes);
    void refresh();
    void requestPreview();
    void layOutPages();
    void inLanguageOfDocument(const std::function<void()> &work) const;
    QString chosenPath(DocumentFormat format);
    void write(DocumentFormat format);
    Result<> writeTo(const QString &path, DocumentFormat format) const;
    void record(const QString &path, DocumentFormat format);
    void showProduced();
    void openProduced(const QModelIndex &index);

    PlanSession &m_session;
    Prompts &m_prompts;
    DocumentMaking m_making;
    PlanId m_plan; ///< the options are for
    std::shared_ptr<const ReportPages> m_pages; ///< as last laid out; nullptr: not yet
    QTimer m_timer; ///< several changes in a row are laid out once
    QString m_folder; ///< where the last document went
    QLabel *m_title;
    QPushButton *m_writePdf;
    QPushButton *m_writeOdt;
    WrittenNotice *m_written;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    ReviewOptionsPanel *m_options;
    QListView *m_producedList;
    QLabel *m_nothingProduced;
    ProducedDocumentModel *m_produced;
    PagePreview *m_preview;
};

} // namespace passerelle

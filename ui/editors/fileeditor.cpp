// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileeditor.h"

#include "announcer.h"
#include "editor.h"
#include "findingnotes.h"
#include "kinds.h"
#include "lists.h"
#include "personal.h"
#include "profile.h"
#include "sentences.h"
#include "thumbnail.h"
#include "tokens.h"
#include "tooltip.h"
#include "words.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(QWidget *parent, QPalette::ColorRole role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    return label;
}

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

/// Qt's file dialog stores the visited folders of all programs in a file of Qt's own. Folder names
/// of users should not be stored, and there is no option against it, so Qt's settings are sent to a
/// place that is never written. Amend's settings have a file of their own.
void disableFolderHistory()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QProcess::nullDevice());
}

/// A portal looks at its caller in /proc, and this process is closed to others. Where the native
/// dialog is a portal's, Qt's own is used.
bool isPortalsChooser()
{
    return qEnvironmentVariable("QT_QPA_PLATFORMTHEME").contains("portal"_L1)
        || qEnvironmentVariableIntValue("PLASMA_INTEGRATION_USE_PORTAL") == 1;
}

} // namespace

FileEditor::FileEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_draft(draft)
    , m_limit(Profile().documentLimit)
    , m_thumbnail(new Thumbnail(this))
    , m_name(plainLabel(this, QPalette::WindowText))
    , m_kind(plainLabel(this, theme::quietRole))
    , m_dropHint(plainLabel(this, theme::quietRole))
    , m_choose(plainButton({}, this))
    //: Button: removes the file that was chosen
    , m_remove(plainButton(tr("Remove"), this))
{
    addParts();
    setAcceptDrops(true);
    setBackgroundRole(QPalette::AlternateBase); // shown while a file is dragged over it
    m_name->setObjectName(field.path.toString() % u"#file");
    m_kind->setObjectName(field.path.toString() % u"#kind");
    m_dropHint->setObjectName(field.path.toString() % u"#way");
    m_remove->setObjectName(field.path.toString() % u"#remove");
    //: %1 is a field
    m_remove->setAccessibleName(
        tr("%1: Remove the file").arg(accessibleNameOf(field, draft.form())));
    connect(m_choose, &QPushButton::clicked, this, &FileEditor::choose);
    connect(m_remove, &QPushButton::clicked, this, &FileEditor::remove);
    showLimit();
    showAlways(field.path, draft, this, [this] { showFile(); });
}

void FileEditor::addParts()
{
    const int unit = fontMetrics().height();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(unit / 4);
    texts->addWidget(m_name);
    texts->addWidget(m_kind);
    texts->addLayout(buttons);
    texts->addWidget(m_dropHint);
    texts->addStretch();
    auto *parts = new QHBoxLayout;
    parts->setSpacing(unit);
    parts->addWidget(m_thumbnail, 0, Qt::AlignTop);
    parts->addLayout(texts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(unit / 4);
    column->addLayout(parts);
}

void FileEditor::setLimit(qint64 limit)
{
    m_limit = limit;
    showLimit();
}

void FileEditor::showLimit()
{
    //: %1 is a size: 10 MB
    m_dropHint->setText(tr("Or drop or paste it here. A JPEG or a PDF of at most %1.")
                            .arg(words::fileSize(m_limit)));
}

bool FileEditor::isLocked() const
{
    return !m_choose->isEnabled();
}

/// Uses `open` and not `exec`, so that the window stays alive behind the dialog.
void FileEditor::choose()
{
    disableFolderHistory();
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setObjectName(u"chooseFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog, isPortalsChooser());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        //: The part in brackets says which files are shown: it stays as it is
        {tr("JPEG and PDF (*.jpg *.jpeg *.JPG *.JPEG *.pdf *.PDF)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FileEditor::take);
    dialog->open();
}

void FileEditor::take(const QString &file)
{
    const auto attachment = attach(file, m_limit);
    if (!attachment)
        return refuse({attachment.error()});
    refuse({});
    m_draft.endUndoStep();
    m_draft.set(m_field.path, attachment->toJson());
    m_draft.endUndoStep();
}

void FileEditor::remove()
{
    m_choose->setFocus(Qt::OtherFocusReason); // the button that was pressed disappears
    m_draft.endUndoStep();
    m_draft.revert(m_field.path);
    m_draft.endUndoStep();
}

void FileEditor::refuse(const Findings &findings)
{
    m_refusal = newRefusal(m_draft.form(), findings, m_refusal, this);
    if (m_refusal)
        m_refusal->setObjectName(m_field.path.toString() % u"#refused");
}

void FileEditor::showFile()
{
    const auto attachment = Attachment::fromJson(m_draft.value(m_field.path));
    const bool isOther = attachment != m_shown;
    m_shown = attachment;
    if (isOther || !attachment) {
        if (attachment)
            m_thumbnail->showDocument(*attachment);
        refuse({});
    }
    const QString file
        = attachment ? personal::text(words::visible(attachment->name())) : QString();
    constexpr int mostShown = 32; // the label cannot wrap a file name
    m_name->setText(fontMetrics().elidedText(file, Qt::ElideMiddle,
                                             mostShown * fontMetrics().averageCharWidth()));
    setPlainToolTip(*m_name, m_name->text() == file ? QString() : file);
    m_kind->setText(attachment ? personal::text(kindAndSize(*attachment)) : QString());
    m_choose->setText(attachment ? tr("Another file…") : tr("Choose a file…"));
    const QString name = accessibleNameOf(m_field, m_draft.form());
    const QString without = words::withColon(name, m_choose->text());
    //: %1 is a field, %2 a file, %3 its kind and size, %4 says what the button does
    const QString with = tr("%1: %2, %3. %4").arg(name, file, m_kind->text(), m_choose->text());
    m_choose->setAccessibleName(attachment ? with : without);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind),
                          static_cast<QWidget *>(m_remove)})
        part->setVisible(attachment.has_value());
    m_thumbnail->setVisible(attachment && !personal::areHidden());
    m_dropHint->setVisible(!attachment);
}

/// Accepts only a single file. Several files go to the list behind, which makes an item of each.
void FileEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (isLocked() || localFiles(event->mimeData()).size() != 1)
        return event->ignore();
    event->acceptProposedAction();
    setAutoFillBackground(true);
}

void FileEditor::dragLeaveEvent(QDragLeaveEvent *)
{
    setAutoFillBackground(false);
}

void FileEditor::dropEvent(QDropEvent *event)
{
    setAutoFillBackground(false);
    event->acceptProposedAction();
    take(localFiles(event->mimeData()).constFirst());
}

void FileEditor::keyPressEvent(QKeyEvent *event)
{
    // The clipboard belongs to another program, so it is read only for a paste.
    if (!event->matches(QKeySequence::Paste) || isLocked())
        return QWidget::keyPressEvent(event);
    const QStringList files = localFiles(QGuiApplication::clipboard()->mimeData());
    if (files.size() != 1)
        return QWidget::keyPressEvent(event);
    take(files.first());
}

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            return {};
        files += url.toLocalFile();
    }
    return files;
}

QString kindAndSize(const Attachment &attachment)
{
    return sentences::facts(
        {words::kindOfFile(attachment.mediaType), words::fileSize(attachment.size)});
}

FindingNotes *newRefusal(const FormSpec &form, const Findings &findings, FindingNotes *old,
                         QWidget *place)
{
    if (old) {
        old->hide();
        old->deleteLater();
    }
    if (findings.isEmpty())
        return nullptr;
    auto *notes = new FindingNotes(form, findings, place);
    QStringList texts;
    for (const Finding &finding : findings)
        texts += noteText(finding, form);
    notes->setAccessibleName(texts.join(u' '));
    static_cast<QVBoxLayout *>(place->layout())->addWidget(notes);
    notes->show();
    announce(*notes, notes->accessibleName());
    return notes;
}

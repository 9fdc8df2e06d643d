// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"

#include <QGroupBox>

class FindingNotes;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// Edits a list that only grows: shows the items on the server, and below them a group for each new
/// item. The form adds the rows of a group (`itemAdded`). A group belongs to a position in the
/// list: when an item before it is removed, it shows the next item, and no focus is lost.
class ItemsEditor final : public QWidget
{
    Q_OBJECT

public:
    ItemsEditor(const FieldSpec &list, RecordDraft &draft, QWidget *parent);

    /// Creates a group for each new item. Call this after connecting to the signals.
    void showItems();
    void setLimit(qint64 limit) { m_limit = limit; }
    /// The widget that stands for the list where a field has only one widget. It is not a focus
    /// proxy, because Tab would go straight to it and skip the items.
    QPushButton *addButton() const { return m_add; }

signals:
    /// The receiver adds rows to `group`, which has a column for its layout.
    void itemAdded(int index, QWidget *group);
    /// The item will be removed, and those after it move up.
    void itemLeaving(int index);
    /// The last group will be deleted.
    void groupGone(int index);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addGroup();
    void removeGroup();
    void removeItem(QGroupBox *group);
    void add(const QJsonObject &item);
    void addFiles(const QStringList &files);
    bool takes(const QStringList &files) const;
    void refuse(const Findings &findings);
    void showHeld();
    QString heldText() const;
    QString itemText(const QJsonObject &item) const;
    const FieldSpec *fileMember() const;

    const FieldSpec &m_list;
    RecordDraft &m_draft;
    qint64 m_limit;
    QLabel *m_held;
    QVBoxLayout *m_groupColumn;
    QList<QGroupBox *> m_groups; ///< parallel to the new items
    QPushButton *m_add;
    QLabel *m_dropHint = nullptr;
    FindingNotes *m_refusal = nullptr;
};

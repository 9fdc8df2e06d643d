// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amendstyle.h"

#include "icons.h"
#include "language.h"
#include "painting.h"
#include "readingside.h"
#include "theme.h"
#include "units.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// A line of what is chosen from: in lists and menus the selected row has the text's colour on a
/// light ground. The accent is for selected text.
template <typename Option>
Option withSelectedRow(Option option)
{
    const Tokens &tokens = theme::tokens();
    option.palette.setColor(QPalette::Highlight, tokens.selected);
    option.palette.setColor(QPalette::HighlightedText, option.palette.color(QPalette::Text));
    return option;
}

bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isReadOnlyBox(const QWidget *widget)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return plain->isReadOnly();
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return rich && rich->isReadOnly();
}

QStyleOption at(const QStyleOption &option, const QRect &rect)
{
    QStyleOption part = option;
    part.rect = rect;
    return part;
}

} // namespace

AmendStyle::AmendStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void AmendStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) // a line inside another control has no frame
            painting::field(*painter, *option, option->state & State_ReadOnly);
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameFocusRect: // FocusRing shows the focus
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonTool:
    case PE_FrameButtonBevel:
    case PE_FrameDefaultButton:
        return;
    case PE_Frame:
        return drawFrame(*option, *painter, widget);
    case PE_FrameMenu:
        return painting::box(*painter, option->rect, {}, theme::tokens().edge, 0);
    case PE_PanelTipLabel:
        return painting::box(*painter, option->rect, theme::tokens().surface, theme::tokens().edge,
                             0);
    case PE_FrameTabBarBase:
        return painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0),
                                 option->palette.color(QPalette::Mid));
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, theme::tokens().sunken);
        return painter->fillRect(option->rect.left(), option->rect.top(), option->rect.width(), 1,
                                 theme::tokens().line);
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        return painting::toolButton(*painter, *option);
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            painting::button(*painter, *button);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return painting::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return painting::radioButton(*painter, *option);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return painting::chevron(*painter, *option, Qt::DownArrow);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return painting::chevron(*painter, *option, Qt::UpArrow);
    case PE_IndicatorArrowLeft:
        return painting::chevron(*painter, *option, Qt::LeftArrow);
    case PE_IndicatorArrowRight:
        return painting::chevron(*painter, *option, Qt::RightArrow);
    case PE_PanelItemViewRow:
        return; // the items of the row draw it
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
        }
        return painting::row(*painter, *option);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// A box for text looks like a line for text. Lists and the like have a quiet line around them.
void AmendStyle::drawFrame(const QStyleOption &option, QPainter &painter,
                           const QWidget *widget) const
{
    if (isTextBox(widget))
        painting::field(painter, option, isReadOnlyBox(widget));
    else
        painting::box(painter, option.rect, option.palette.color(QPalette::Base),
                      option.palette.color(QPalette::Mid), painting::controlRadius());
}

/// Qt mirrors the text of a button with an arrow, and not its arrow.
void AmendStyle::drawMirroredArrow(const QStyleOptionToolButton &button, QPainter &painter) const
{
    const int arrow = button.iconSize.width() + 4;
    const QRect &all = button.rect;
    painting::chevron(painter,
                      at(button, {all.right() - arrow + 1, all.top(), arrow, all.height()}),
                      button.arrowType);
    drawItemText(&painter, all.adjusted(0, 0, -arrow, 0),
                 int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextShowMnemonic,
                 button.palette, button.state & State_Enabled, button.text, QPalette::ButtonText);
}

void AmendStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem shown = withSelectedRow(*item);
            // Qt gives the text the direction of the list.
            shown.text = language::isolated(shown.text);
            return QProxyStyle::drawControl(element, &shown, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const QStyleOptionMenuItem shown = withSelectedRow(*item);
            return QProxyStyle::drawControl(element, &shown, painter, widget);
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton shown = *button;
            painting::inkButton(shown);
            return QProxyStyle::drawControl(element, &shown, painter, widget);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button
            && button->direction == Qt::RightToLeft && button->arrowType != Qt::NoArrow
            && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            return drawMirroredArrow(*button, *painter);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return painting::tab(*painter, *tab);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return painting::headerSection(*painter, *option);
    case CE_Splitter:
        return painting::splitter(*painter, *option);
    case CE_FocusFrame:
        return painting::focusRing(*painter, *option, widget);
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->minimum < bar->maximum)
            return painting::progress(*painter, *bar);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AmendStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const auto part = [&](SubControl one) { return subControlRect(control, option, one, widget); };
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        if (combo->frame)
            painting::field(*painter, *option, false);
        return painting::chevron(*painter, at(*option, part(SC_ComboBoxArrow)), Qt::DownArrow);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        if (spin->frame)
            painting::field(*painter, *option, false);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        painting::chevron(*painter, at(*option, part(SC_SpinBoxUp)), Qt::UpArrow);
        return painting::chevron(*painter, at(*option, part(SC_SpinBoxDown)), Qt::DownArrow);
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return painting::scrollBar(*painter, *bar, part(SC_ScrollBarSlider));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect AmendStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    const QRect &all = option->rect;
    const auto visual = [&](const QRect &rect) { return visualRect(option->direction, all, rect); };
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        const int arrow = units(28);
        if (part == SC_ComboBoxArrow)
            return visual({all.right() - arrow + 1, all.top(), arrow, all.height()});
        return visual(all.adjusted(units(8), 1, -arrow, -1));
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        switch (part) { // the handle moves along the whole bar: there are no buttons at its ends
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine:
            return {};
        case SC_ScrollBarGroove:
            return all;
        case SC_ScrollBarSlider:
        case SC_ScrollBarAddPage:
        case SC_ScrollBarSubPage: {
            const bool isFlat = bar->orientation == Qt::Horizontal;
            const int length = isFlat ? all.width() : all.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const int handle = range > 0
                ? std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                             std::min(units(28), length), length)
                : length;
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
            int from = start, size = handle;
            if (part == SC_ScrollBarSubPage) {
                from = 0;
                size = start;
            } else if (part == SC_ScrollBarAddPage) {
                from = start + handle;
                size = length - from;
            }
            return visual(isFlat ? QRect(all.left() + from, all.top(), size, all.height())
                                 : QRect(all.left(), all.top() + from, all.width(), size));
        }
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect AmendStyle::subElementRect(SubElement part, const QStyleOption *option,
                                 const QWidget *widget) const
{
    if (part == SE_CheckBoxClickRect || part == SE_RadioButtonClickRect)
        return option->rect;
    const QRect usual = QProxyStyle::subElementRect(part, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (part == SE_LineEditContents && frame && frame->lineWidth > 0)
        return usual.adjusted(units(6), 0, -units(6), 0);
    return usual;
}

QSize AmendStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool hasIcon = button && !button->icon.isNull();
        wanted.setWidth(std::max(wanted.width(), size.width() + units(hasIcon ? 24 : 28)));
        wanted.setHeight(std::max(units(34), size.height() + units(8)));
        break;
    }
    case CT_LineEdit:
        wanted = {wanted.width() + units(12), std::max(units(34), size.height())};
        break;
    case CT_ComboBox:
        wanted = {size.width() + units(8 + 8 + 28), std::max(units(34), size.height())};
        break;
    case CT_SpinBox:
        wanted.setHeight(std::max(units(34), size.height()));
        break;
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
        wanted = wanted.expandedTo({units(24), units(24)}); // the least size of a target
        break;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            wanted = QSize(wanted.width() + units(12), std::max(wanted.height(), units(30)));
        break;
    }
    case CT_ItemViewItem:
        wanted.setHeight(std::max(wanted.height(), units(28)));
        break;
    case CT_HeaderSection:
        wanted.setHeight(std::max(wanted.height(), units(34)));
        break;
    default:
        break;
    }
    return wanted;
}

int AmendStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // Two pixels leave room for the round corners. A line of text needs its distance.
        return qobject_cast<const QMenu *>(widget) ? 1 : std::max(2, units(2));
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return units(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return units(8);
    case PM_ScrollBarExtent:
        return units(14);
    case PM_ScrollBarSliderMin:
        return units(28);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return units(18);
    case PM_LineEditIconSize: // a button in a line is hardly larger than its icon
        return units(22);
    case PM_MessageBoxIconSize:
        return units(32);
    case PM_TabBarScrollButtonWidth:
    case PM_TabBarTabHSpace:
        return units(24);
    case PM_TabBarTabVSpace:
        return units(16);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return units(4);
    case PM_MenuPanelWidth:
        return 1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return painting::ringReach();
    case PM_HeaderMargin:
        return units(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AmendStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected: // the whole row is selected
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_FocusFrame_AboveWidget: // or its parent would cut it off
        return 1;
    case SH_FocusFrame_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(answer)) {
            const int reach = painting::ringReach();
            mask->region
                = QRegion(option->rect) - option->rect.adjusted(reach, reach, -reach, -reach);
        }
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon AmendStyle::standardIcon(StandardPixmap sign, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (sign) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(u"note"_s, theme::accentRole);
    case SP_MessageBoxWarning:
        return icon(u"warning"_s, theme::warningRole);
    case SP_MessageBoxCritical:
        return icon(u"error"_s, theme::dangerRole);
    case SP_ArrowLeft:
        return icon(u"left"_s);
    case SP_ArrowRight:
        return icon(u"right"_s);
    case SP_ArrowBack:
    case SP_ArrowForward: {
        const bool isRightToLeft
            = option ? option->direction == Qt::RightToLeft : QGuiApplication::isRightToLeft();
        return icon(isRightToLeft == (sign == SP_ArrowForward) ? u"left"_s : u"right"_s);
    }
    case SP_LineEditClearButton:
        return icon(u"clear"_s);
    default:
        return QProxyStyle::standardIcon(sign, option, widget);
    }
}

/// Of a button or the line of a combo box. Qt gives it the direction of the widget.
void AmendStyle::drawItemText(QPainter *painter, const QRect &rect, int alignment,
                              const QPalette &palette, bool isEnabled, const QString &text,
                              QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, rect, alignment, palette, isEnabled,
                              language::isolated(text), role);
}

/// What looks different under the mouse has to hear of it.
void AmendStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    alignToReadingSide(*widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

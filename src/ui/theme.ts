import type { ThemeConfig } from 'antd'

const azurite = '#1F5A8E'
const ink = '#1B2224'
const ink2 = '#465052'
const ink3 = '#606B6D'
const edge = '#858E8D'
const line = '#DCE0DD'

/** The look as Ant Design knows it. `scale` is how large type is: 1 is 16 px; `thumb`: controls are touched. */
export function themeOf(scale: number, thumb: boolean): ThemeConfig {
  const px = (size: number) => Math.round(size * scale)
  return {
    hashed: false,
    token: {
      colorPrimary: azurite,
      colorInfo: azurite,
      colorLink: azurite,
      colorPrimaryHover: '#16446D',
      colorLinkHover: '#16446D',
      colorSuccess: '#1E7350',
      colorWarning: '#855600',
      colorError: '#B3281E',
      colorTextBase: ink,
      colorTextSecondary: ink2,
      colorTextTertiary: ink3,
      colorTextDescription: ink3,
      colorTextQuaternary: edge,
      colorTextPlaceholder: ink3,
      colorTextDisabled: '#8A9294',
      colorBgMask: 'rgba(27,34,36,.32)',
      colorBgLayout: '#F3F4F1',
      colorBorder: edge,
      controlItemBgHover: '#F6F8F9',
      controlItemBgActive: '#E1ECF5',
      controlItemBgActiveHover: '#E1ECF5',
      colorBorderSecondary: line,
      fontFamily: 'inherit',
      fontSize: px(14),
      fontSizeSM: px(13),
      borderRadius: 4,
      borderRadiusSM: 4,
      borderRadiusLG: 4,
      controlHeight: thumb ? Math.max(48, px(36)) : px(36),
      controlHeightSM: thumb ? Math.max(44, px(28)) : px(28),
      lineWidthFocus: 2,
      boxShadowSecondary: '0 6px 20px rgba(27,34,36,.14)',
      motionDurationFast: '0.12s',
      motionDurationMid: '0.18s',
      motionDurationSlow: '0.18s',
    },
    components: {
      Button: { defaultShadow: 'none', primaryShadow: 'none', dangerShadow: 'none' },
      Modal: { titleFontSize: px(18) },
      Select: { optionSelectedBg: '#E1ECF5', optionActiveBg: '#F6F8F9' },
      Segmented: { trackBg: 'transparent', itemSelectedBg: '#E1ECF5', itemSelectedColor: ink, trackPadding: 0 },
    },
  }
}

// What words of science and of the press begin with, and what is no word by itself.

export const prefixes: readonly string[] =
  `aero agri agro anti auto bio co counter cyber eco electro extra geo hydro hyper inter intra macro mega meta micro mid mini multi nano neo
  neuro non omni para photo poly post pre proto pseudo psycho quasi re retro semi socio sub super techno tele thermo trans ultra`.split(
    /\s+/
  )
